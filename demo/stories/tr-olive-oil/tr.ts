import { b, p, ul } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'zeytinyagi-uretici-market-fiyat-farki',
  kicker: 'Gıda fiyatları',
  headline: 'Zeytinyağı köyde ucuzladı, markette neden yerinde sayıyor?',
  standfirst:
    'Üreticinin fiyatı altı ayda yüzde 21 indi, tenekeninki yüzde 6. Aradaki 130 liranın bir bölümü kalıcı, bir bölümü on haftada geçmeli.',
  dateline: 'Ayvalık',
  byline: ['deniz-korkmaz'],
  sources: ['gazette'],
  published: 1410,
  body: [
    p(
      'Ayvalık’ta üretici altı ay önce zeytinyağının litresini 210 liraya satıyordu, bugün 166 liraya. Aynı sürede markette beş litrelik teneke 1.500 liradan 1.410 liraya indi. Yağdaki düşüş olduğu gibi yansısaydı etikette 1.280 yazardı. Aradaki 130 lirayı üç şey açıklıyor:',
    ),
    ul(
      [b('Teneke ve nakliye, 55 lira. '), 'Dolumcuların faturalarında görünüyor; geri gelmesi beklenmiyor.'],
      [b('Eski stok, 50 lira. '), 'Bugün rafa çıkan yağın bir bölümü pahalıyken alındı.'],
      [
        b('Kalan 25 lira. '),
        'Belgesi yok. Satıcı, gelecek hasadın zayıf olacağını düşünüp fiyatı tutuyor olabilir; kârını artırmış da olabilir.',
      ],
    ),
    p(
      'Depo kayıtlarına göre eski stok on haftada bitiyor. O gün tenekenin 1.335 lira dolayında olması gerekir. Hâlâ 1.400’ün üstündeyse üçüncü kalem büyümüş demektir.',
    ),
    p(
      'Körfezde 300 ağacı olan Şükran Baysal için hesap tersten işliyor: “Yağ ucuzladı, toplayan işçi ucuzlamadı.” Litresi 150 liranın altına inerse zeytini dalda bırakacağını söylüyor.',
    ),
  ],
  comments: [
    {
      author: 'Nilgün T.',
      body: 'İki yıldır yağı doğrudan Burhaniye’den, köyden alıyorum. Kargoyla birlikte litresi 195 liraya geliyor, yani marketten çok da ucuz değil. Taşımanın payını insan kendi ödeyince anlıyor.',
      after: 95,
    },
    {
      author: 'Cemal',
      body: 'On hafta sonra bu hesabı yeniden yapın lütfen. 1.335 lirayı not ettim, takvime de yazdım.',
      after: 210,
      replies: [
        {
          author: 'Deniz Korkmaz',
          staff: 'deniz-korkmaz',
          body: 'Biz de yazdık. Aynı markette, aynı boy tenekeye bakacağız; fiyat ne çıkarsa çıksın yayımlayacağız.',
          after: 255,
        },
      ],
    },
  ],
};
