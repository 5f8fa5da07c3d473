import { routes } from '@/lib/i18n/routes';
import { a, b, h2, ol, p, ul } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';
import { mail } from '../mail';

export const tr: HousePage = {
  title: 'İletişim ve cevap hakkı',
  intro: 'Yazı işlerine nasıl ulaşılır, hata nasıl bildirilir, sizi konu alan bir habere nasıl cevap verilir?',
  body: [
    p(
      'Bize ',
      mail('editor'),
      ' adresinden yazabilirsiniz. Bu tanıtım baskısındaki adresler yalnızca örnektir, gelen iletileri okuyan yoktur. Aşağıdaki kurallar, Gazete’nin siteyi işletecek olanlara önerisidir.',
    ),
    h2('Hata bildirin'),
    p(
      'Haberin bağlantısını, yanlış cümleyi ve biliyorsanız doğrusunun nerede bulunabileceğini ',
      mail('corrections'),
      ' adresine gönderin. Yanlış olduğu anlaşılan bilgiyi düzeltir, haberin altına tarihli bir not düşer, bu notu ',
      a(routes.corrections.path('tr'), 'Düzeltmeler'),
      ' sayfasında da gösteririz.',
    ),
    h2('Cevap hakkı'),
    ul(
      [
        b('Kimler:'),
        ' hakkında doğru olmadığını düşündüğü bir bilgi yayımladığımız her kişi ve kuruluş ya da bunların temsilcisi.',
      ],
      [
        b('Neye:'),
        ' olgulara. Görüşlere itirazınızı yorumlarda ya da yazı işlerine bir mektupla dile getirebilirsiniz.',
      ],
      [b('Ne zaman:'), ' yayım tarihinden başlayarak iki ay içinde.'],
    ),
    p('Başvurunuza şunları ekleyin:'),
    ol(
      'haberin bağlantısı ve cevap verdiğiniz bölüm;',
      'cevap metniniz: o bölümden uzun olmamalı, ama 200 sözcüğe her durumda yer var;',
      'adınız, haberle ilginiz ve size ulaşabileceğimiz bir adres (bunu yayımlamayız).',
    ),
    p(
      'Bir iş günü içinde ya cevabınızı yayımlarız ya da neden yayımlamadığımızı size yazarız. Cevap, sözlerinize dokunulmadan, adınız ve tarihle birlikte haberin altında ve Düzeltmeler sayfasında yer alır. Hakaret, reklam veya üçüncü kişilere zarar veren iddialar içeren metinleri yayımlamayız. Başta 5187 sayılı Basın Kanunu’nun 14. maddesi olmak üzere yasadan doğan haklarınız saklıdır.',
    ),
  ],
};
