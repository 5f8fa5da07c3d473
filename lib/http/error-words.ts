import type { Locale } from '../i18n/locales';

/** Failures that are told without the application: by the front, or by a handler that can't trust its input. */
export const errorStatuses = [400, 403, 404, 405, 413, 415, 500, 503] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

interface Words {
  title: string;
  text: string;
}

interface ErrorWords {
  statuses: Record<ErrorStatus, Words>;
  retry: string;
  frontPage: string;
  /** Names the list of front pages to a screen reader. */
  editions: string;
}

/** Not in messages/*.json: these pages must work when nothing else does, and the front loads no message catalogue. */
export const errorWords: Record<Locale, ErrorWords> = {
  tr: {
    statuses: {
      400: {
        title: 'Bu adres okunamıyor',
        text: 'Adres bozulmuş görünüyor. Bağlantıyı kopyaladıysanız tamamını aldığınızdan emin olun.',
      },
      403: {
        title: 'Form başka bir siteden gönderildi',
        text: 'Güvenliğiniz için yalnızca kendi sayfalarımızdan gelenleri kabul ediyoruz ve hiçbir şey kaydedilmedi. Sayfayı burada açıp yeniden deneyin.',
      },
      404: {
        title: 'Burada bir sayfa yok',
        text: 'Aradığınız sayfa taşınmış ya da hiç olmamış olabilir.',
      },
      405: {
        title: 'Bu sayfa yalnızca okunur',
        text: 'Bu adrese bir şey gönderilemez. Bir form doldurduysanız geri dönüp yeniden deneyin; yazdıklarınız orada duruyor olmalı.',
      },
      413: {
        title: 'Gönderdiğiniz çok büyük',
        text: 'Kabul edebileceğimizden fazla veri geldi ve hiçbiri kaydedilmedi. Geri dönüp metni kısaltın; yazdıklarınız orada duruyor olmalı.',
      },
      415: {
        title: 'Bu biçimi okuyamıyoruz',
        text: 'Gönderilen veri bizim anladığımız bir form değil ve hiçbiri kaydedilmedi.',
      },
      500: {
        title: 'Bir şeyler ters gitti',
        text: 'Hata bizde, sizde değil. Kaydettik; birazdan yeniden deneyin.',
      },
      503: {
        title: 'Kısa bir ara',
        text: 'Gazete şu anda bu sayfayı hazırlayamıyor. Genellikle bir dakikadan kısa sürer; birazdan yeniden deneyin.',
      },
    },
    retry: 'Yeniden dene',
    frontPage: 'Ana sayfa',
    editions: 'Diğer diller',
  },
  en: {
    statuses: {
      400: {
        title: 'This address cannot be read',
        text: 'The address seems damaged. If you copied the link, make sure that you have all of it.',
      },
      403: {
        title: 'The form came from another site',
        text: 'To protect you we accept only what our own pages send, and nothing was saved. Please open the page here and try again.',
      },
      404: {
        title: 'There is no page here',
        text: 'The page you are looking for may have moved, or it never existed.',
      },
      405: {
        title: 'This page is only for reading',
        text: 'Nothing can be sent to this address. If you filled in a form, go back and try again; what you typed should still be there.',
      },
      413: {
        title: 'What you sent is too large',
        text: 'More arrived than we can take, and none of it was kept. Go back and shorten the text; what you typed should still be there.',
      },
      415: {
        title: 'We cannot read this format',
        text: 'What was sent is not a form that we understand, and none of it was kept.',
      },
      500: {
        title: 'Something went wrong',
        text: 'The fault is ours, not yours. We have made a note of it; please try again in a moment.',
      },
      503: {
        title: 'A short pause',
        text: 'Gazette cannot prepare this page just now. It usually takes less than a minute; please try again in a moment.',
      },
    },
    retry: 'Try again',
    frontPage: 'Front page',
    editions: 'Other languages',
  },
  ru: {
    statuses: {
      400: {
        title: 'Этот адрес не читается',
        text: 'Похоже, адрес повреждён. Если вы копировали ссылку, проверьте, что она скопирована целиком.',
      },
      403: {
        title: 'Форма отправлена с другого сайта',
        text: 'Для вашей безопасности мы принимаем только то, что отправлено с наших страниц; ничего не сохранено. Откройте страницу здесь и попробуйте ещё раз.',
      },
      404: {
        title: 'Здесь нет страницы',
        text: 'Возможно, страница переехала или её никогда не было.',
      },
      405: {
        title: 'Эту страницу можно только читать',
        text: 'По этому адресу нельзя ничего отправить. Если вы заполняли форму, вернитесь и попробуйте ещё раз: написанное должно остаться на месте.',
      },
      413: {
        title: 'Отправлено слишком много',
        text: 'Данных пришло больше, чем мы можем принять, и ничего не сохранено. Вернитесь и сократите текст: написанное должно остаться на месте.',
      },
      415: {
        title: 'Мы не можем прочитать этот формат',
        text: 'Отправленное не похоже на форму, которую мы понимаем, и ничего не сохранено.',
      },
      500: {
        title: 'Что-то пошло не так',
        text: 'Ошибка на нашей стороне. Мы её записали; попробуйте ещё раз через минуту.',
      },
      503: {
        title: 'Короткая пауза',
        text: 'Сейчас «Газета» не может подготовить эту страницу. Обычно это занимает меньше минуты; попробуйте ещё раз чуть позже.',
      },
    },
    retry: 'Попробовать ещё раз',
    frontPage: 'Главная страница',
    editions: 'Другие языки',
  },
};
