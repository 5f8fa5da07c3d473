import { b, h2, p, ul } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';
import { mail } from '../mail';
import { newsroom } from './newsroom';

const publisher = 'işletenin adı veya ticari unvanı';

export const tr: HousePage = {
  title: 'Künye',
  intro: 'MIT lisanslı özgür yazılım Gazete’nin tanıtım baskısındasınız. Bu sayfayı, siteyi işleten doldurur.',
  publisher,
  body: [
    ul(
      [b('Yayıncı:'), ` ${publisher}`],
      [b('Sorumlu müdür:'), ' işletenin belirlediği kişi'],
      [b('Yönetim yeri ve telefon:'), ' işletenin bilgileri'],
      [b('Elektronik tebligat adresi:'), ' varsa işletenin adresi'],
      [b('Yer sağlayıcı:'), ' adı ve adresi'],
      [b('E-posta:'), ' ', mail('editor')],
    ),
    p('Sonu “.example” ile biten adresler yalnızca örnektir; bunlara gönderilen iletiler kimseye ulaşmaz.'),
    h2('Yazı işleri'),
    p('Aşağıdaki kişilerin hiçbiri gerçek değil. Gerçek bir ekip devralana kadar imzalar onlara ait:'),
    newsroom('tr'),
    h2('Ne kurmaca, ne gerçek?'),
    p(
      'Yer adları gerçek olsa bile bu baskıdaki haberler, haberlerdeki kişiler ve hazır gelen okur yorumları kurmacadır. ',
      b('Tek istisna,'),
      ' Kremlin’in Kemal Kılıçdaroğlu’na verdiği yanıtı konu alan 12 Mayıs 2023 tarihli arşiv haberidir. O haberdeki bilgiler İhlas Haber Ajansı ile Anadolu Ajansı’nın haberlerine dayanır. Üstündeki imza ve altındaki yorumlar ise yine kurmacadır.',
    ),
  ],
};
