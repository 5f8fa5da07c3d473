import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const rest = [
  p(
    'Kasetlerde yalnız saz yok. Bardak şıkırtısı, sobaya atılan odun, bir de kaybedene takılan ve kim olduğunu kimsenin çıkaramadığı bir ses var. 1982 tarihli bir bantta iki âşık, dudaklarının arasında iğneyle, b, p, m, v, f demeden kırk dakika atışıyor. Yenişemiyorlar; sonunda biri öksürüyor.',
  ),
  p(
    'Kayıtları dijitale aktaran ses teknisyeni Yeliz Karakuş en çok küfle uğraştı. Okunamayan 37 kaset, bodrumda kalan tek kutudan çıktı. Kütüphane şimdi sesleri tanıyacak kulak arıyor: 96 kayıtta söyleyenin adı yok. Bunlar her perşembe 14.00’te topluca dinlenecek; gelen herkese, kahvedeki gibi, çay var.',
  ),
];
const opening =
  'Kahveci Celal Turan, 1974 ile 1991 arasında Kars’taki kahvesinde söyleyen her âşığı kaydetti. Düğmeye basar, çay dağıtmaya giderdi. Torunlarının kütüphaneye verdiği 412 kasetin 375’i okunabildi.';

export const tr: DemoArticle = {
  slug: 'kars-asik-atismalari-kasetleri',
  kicker: 'Âşıklık geleneği',
  headline: 'Kars’ta bir kahvenin âşık kasetleri dinlemeye açıldı',
  standfirst:
    'Kahveci Celal Turan’ın on yedi yıl boyunca doldurduğu kasetler kütüphanede. Görevliler şimdi adı yazılmamış sesleri tanıyacak birilerini arıyor.',
  dateline: 'Kars',
  byline: ['nazli-erdem'],
  sources: ['interviews'],
  published: 3745,
  body: [p(opening, ' 412 saatlik kayıt bugünden itibaren kütüphanede kulaklıkla dinlenebiliyor.'), ...rest],
  revisions: [
    {
      at: 3520,
      note: 'Kayıtların toplam süresi düzeltildi.',
      body: [
        p(opening, ' Yaklaşık 480 saatlik kayıt bugünden itibaren kütüphanede kulaklıkla dinlenebiliyor.'),
        ...rest,
      ],
    },
  ],
  corrections: [
    {
      at: 3520,
      kind: 'correction',
      body: 'Haberin ilk hâlinde kayıtların 412 saat sürdüğünü yazdık. Yanlıştı: 412, kasetlerin sayısıdır. Okunabilen 375 kasette yaklaşık 480 saat ses var.',
    },
  ],
  comments: [
    {
      author: 'Erdal Ş.',
      body: 'Rahmetli dedem o kahveye giderdi. “Celal düğmeye bastı mı herkes sesini düzeltir” diye anlatırdı. Perşembe oradayım, belki onun sesi de vardır.',
      after: 88,
    },
    {
      author: 'Gökçe',
      body: 'Hem 412 kaset hem 412 saat denmiş, her kaset tam bir saat mi? Bizim evdekilerin çoğu doksanlıktı.',
      after: 160,
      replies: [
        {
          author: 'Nazlı Erdem',
          staff: 'nazli-erdem',
          body: 'Haklısınız, kaset sayısını saat diye yazmışım. Kütüphaneye sordum: yaklaşık 480 saat. Düzelttik, teşekkür ederim.',
          after: 228,
        },
      ],
    },
  ],
};
