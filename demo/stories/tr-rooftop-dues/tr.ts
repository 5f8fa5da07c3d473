import { b, facts, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'eskisehir-apartman-aidat-gunes-paneli',
  kicker: 'Aidat',
  headline: 'Eskişehir’de üç apartman aidatı çatıdaki güneşle düşürdü',
  standfirst:
    'Asansörün ve su pompasının elektriği artık çatıdan geliyor, aidat 260 lira azaldı. Parayı ev sahibi verdi, kazancı kiracı görüyor.',
  dateline: 'Eskişehir',
  byline: ['deniz-korkmaz'],
  sources: ['interviews'],
  published: 2815,
  body: [
    p(
      'Eskişehir’de aynı bahçeyi paylaşan üç apartman, çatılarına 44 kilovatlık güneş paneli koydu. Asansörün, su pompasının, merdiven ışıklarının ve kazan dairesinin elektriği oradan geliyor. 96 dairede aylık aidat 1.150 liradan 890 liraya indi.',
    ),
    facts(
      [b('Gider: '), 'daire başına 14.500 lira, dört taksitte.'],
      [b('Kazanç: '), 'daire başına ayda 260 lira; bugünkü fiyatlarla yaklaşık dört yıl sekiz ayda geri dönüyor.'],
      [b('Karar: '), 'kat malikleri kurulunda 71 evet, 25 hayır.'],
    ),
    p(
      'Tartışma panelden değil, parayı kimin vereceğinden çıktı. Dairelerin 38’inde kiracı oturuyor: Yatırımı ev sahibi yaptı, düşük aidatı kiracı ödüyor. Yönetici Aysun Bilgiç, çoğunluğu “Aidatı düşük daire boş kalmaz” diyerek ikna ettiklerini anlatıyor.',
    ),
    p(
      'Hesabın iki açığı var. Kışın üretim üçte bire düşüyor; verilen rakamlar yıllık ortalama. Panellerin temizliği ile eskiyince değişecek cihazların parası da ayrı bir fonda toplanıyor: daire başına ayda 25 lira. Onu da katınca geri dönüş beş yılı biraz aşıyor.',
    ),
  ],
  comments: [
    {
      author: 'Serkan B.',
      body: 'Bizim apartmanda iki kez oylandı, ikisinde de üç oyla kaldı. En üst kat çatının delineceğinden korkuyor. O konuda ne yapmışlar, keşke yazsaydınız.',
      after: 140,
      replies: [
        {
          author: 'Aysun, 2. blok',
          body: 'Yönetici benim, yanıtlayayım: Ayaklar delinmeden, ağırlıkla duruyor. Önce statik raporu aldırdık, o rapor olmadan üst kat zaten oy vermezdi.',
          after: 385,
        },
      ],
    },
    {
      author: 'Kiracı Ozan',
      body: 'Kiracı olarak sevindim ama kira yenilenirken bu 260 liranın kiraya ekleneceğine de eminim.',
      after: 510,
    },
  ],
};
