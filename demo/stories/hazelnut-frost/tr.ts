import { facts, h2, p, pull } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';
import { comments } from './comments.tr';

const body = [
  p(
    'Hatice Uzun bahçeye girince önce dalı sallıyor. Çotanaklar yere düşüyor; içleri boş, uçları kahverengi. Giresun’un Dereli ilçesinde, 700 metredeki 18 dönümünden her yıl iki tona yakın fındık kaldırırdı. “Bu yıl altı yüz kilo çıkarsa şükredeceğim,” diyor. “Havalar erken ısındı, dal uyandı. Sonra üşüdü.”',
  ),
  p(
    'Üst üste iki gece süren don, Giresun ve Ordu’nun tepelerinde fındığın beşte birini yaktı. Üreticiler birliği 1.900 bahçeyi gezerek yaptığı sayımda iki ilin rekolte tahminini 250 bin tondan 200 bin tona indirdi. Borsada kabuklu fındığın kilosu on haftada 142 liradan 196 liraya çıktı.',
  ),
  facts(
    'Giresun ve Ordu’da beklenen ürün 50 bin ton azaldı.',
    '500 metrenin üzerinde kayıp yüzde 60’a varıyor; 250 metrenin altında yok denecek kadar az.',
    'Kilogram fiyatı on haftada yüzde 38 arttı (50 randıman, kabuklu).',
    'Üreticilerin yalnızca üçte birinin don teminatı var.',
  ),
  h2('Fiyat don gecesi değil, sayım günü sıçradı'),
  p(
    'Don, on haftalık tablonun beşinci haftasında geldi. O hafta fiyat dört lira oynadı. Asıl artış, zararın ölçüldüğü yedinci ve sekizinci haftalarda oldu: önce on üç, sonra on iki lira. Tüccar geceye değil, kâğıda bakıyor.',
  ),
  picture(0),
  pull('Fiyatı yükselen fındık, bizde olmayan fındık.', 'Yusuf Karan, Ordu’da bir üretici kooperatifinin başkanı'),
  p(
    'Karan’ın kooperatifindeki 640 ortağın yarısı üst kesimde. Kıyıdakiler yıllardır görmedikleri bir fiyata hazırlanıyor, yukarıdakiler yevmiyeyi hesaplıyor: seyrek ürünü toplamak daha uzun sürüyor, işçi ise günlüğünü alıyor. “Aynı ortak toplantısında biri traktör bakıyor, öteki borç soruyor,” diyor Karan.',
  ),
  p(
    'Zararı belirleyen rakım kadar uyanma günü oldu. Dereli’de 620 metrede ölçülen en düşük sıcaklık eksi 4,1 dereceydi; uykudaki dal buna dayanır, sürgün vermiş dal dayanmaz. Kuzeye bakan bahçeler bir hafta geç uyandığı için aynı köyde, aynı yükseklikte kurtuldu.',
  ),
  p(
    'Birliğin önerisi de buradan çıkıyor: üst kesimde geç uyanan çeşitlere geçmek. Yeni ocak altı yedi yılda ürün veriyor. O süreyi kimin finanse edeceği sorusunun karşısı raporda boş.',
  ),
  h2('İhracatçı eski fiyata bağlı'),
  p(
    'Trabzonlu ihracatçı Kerim Bostancı, önümüzdeki sezonun siparişlerinin beşte ikisini don vurmadan, kilosu 150 liradan bağlamıştı. Bugün aynı malı 196 liraya topluyor. “Sözümüzden dönersek seneye kimse aramaz,” diyor. “Dönmezsek kilo başına 46 lira cebimizden.”',
  ),
  p(
    'İstanbul Kadıköy’de dokuz kişiyle çikolata yapan Lale Sezer, tabletin gramını düşürmeyi düşünüp vazgeçmiş; fiyata 12 lira eklemiş. “Küçülen tableti çocuk fark eder,” diyor. “Artan fiyatı annesi. Annesine anlatabilirim.”',
  ),
  p(
    'Hatice Uzun’un sigortası yok. Geçen yıl başvurmuş, tapu dört kardeşin üzerine olduğu için evrak tamamlanmamış. Yanan dalları kesmeyecek: kök sağlam, gelecek yıl sürgün verir. “Fındık küsmez,” diyor. “Biz küseriz, o küsmez.”',
  ),
];

export const tr: DemoArticle = {
  slug: 'findikta-don-giresun-ordu-fiyat',
  kicker: 'Fındık',
  headline: 'Don, Giresun ve Ordu’da fındığın beşte birini yaktı',
  standfirst:
    'İki soğuk gece tepedeki bahçeleri boşalttı, kıyıdakilere dokunmadı. Kabuklu fındık on haftada 142 liradan 196 liraya çıktı; ama kazanan, malı kalan.',
  dateline: 'Giresun',
  byline: ['deniz-korkmaz'],
  sources: ['growers-union', 'statistics-office', 'interviews'],
  published: 400,
  hero: {
    drawing: 'hazelnut-branch',
    alt: 'Üstü karlı, altından buzlar sarkan bir fındık dalı; çotanaklar yeşil zuruflarında. Aşağıda kar serpilmiş yamaç bahçeleri, tek bir kulübe, arkada soluk bir güneş.',
    caption: '500 metrenin üzerinde bazı bahçelerde on çotanaktan altısı boş kaldı.',
    credit: 'İllüstrasyon: Gazete',
  },
  pictures: [
    {
      drawing: 'hazelnut-chart',
      alt: 'Çizgi grafik: kabuklu fındığın kilosu on haftada sırasıyla 142, 144, 143, 147, 151, 158, 171, 183, 190 ve 196 lira. Don, beşinci haftada bir şeritle işaretli; en dik çıkış altıncı haftadan sonra.',
      caption: 'Borsada kabuklu fındığın haftalık ortalama fiyatı, kilogram başına lira (50 randıman).',
      credit: 'Grafik: Gazete',
    },
  ],
  body,
  revisions: [
    {
      at: 352,
      note: 'İhracatçılar grubunun açıklaması eklendi; başlık ona göre değişti.',
      headline: 'Don fındığın beşte birini yaktı; ihracatçı “sözleşmeler geçerli” diyor',
      body: [
        ...body.slice(0, -2),
        p(
          'Bölgedeki on dört ihracatçı haber yayımlandıktan sonra ortak bir açıklama yaptı. Dondan önce imzalanan sözleşmelerin geçerli olduğunu, teslimatların en çok üç hafta gecikebileceğini bildirdiler. Zarar gören bahçelerden alımda peşin ödeme sözü de verdiler; ödemenin oranını yazmadılar.',
        ),
        ...body.slice(-2),
      ],
    },
  ],
  comments,
};
