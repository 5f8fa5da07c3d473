import { facts, h2, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'aylin-safina-tiflis-satranc',
  kicker: 'Satranç',
  headline: '14 yaşındaki Aylin Safina, Tiflis’te 11 büyükustayı geride bıraktı',
  standfirst:
    'Kazanlı öğrenci dokuz turu yenilgisiz tamamladı, turnuvayı 7,5 puanla kazandı. Satrancı babasının kullandığı troleybüste öğrenmişti.',
  dateline: 'Tiflis',
  byline: ['timur-galiyev'],
  sources: ['organising-committee', 'interviews'],
  published: 945,
  hero: {
    drawing: 'chess-board',
    alt: 'Alçak açıdan bir satranç tahtası: önde gölgeleri uzamış beyaz bir piyonla siyah bir vezir, arkalarında bir şah ve birkaç piyon, ufukta iri bir güneş.',
    caption: 'Altıncı turda İsveçli büyükustaya karşı oynadığı parti beş saatten uzun sürdü.',
    credit: 'İllüstrasyon: Gazete',
  },
  body: [
    p(
      'Tiflis Açık’ın kapanış töreni başladığında birincilik kürsüsü boştu. Aylin Safina oteldeki odasında cebir sınavını bitirmeye çalışıyordu; okulu, sınavı e-postayla göndermişti. On dakika sonra salona koşarak geldi, kupasını aldı ve annesini aramak için telefon istedi.',
    ),
    p(
      'Kazanlı satranççı 14 yaşında. Başlangıç listesinde 38’inci sıradaydı. Altı galibiyet ve üç beraberlikle topladığı 7,5 puan, 21 ülkeden gelen 94 oyuncunun hepsini, bunların arasındaki 11 büyükustayı da geride bırakmaya yetti.',
    ),
    facts(
      'Dokuz turda 7,5 puan, yenilgi yok.',
      'İkinciliği yedişer puanla İsveçli Nils Ekdal ve Gürcü Levan Maçaradze paylaştı.',
      'Turnuva performansı 2664. Üç büyükusta normundan ilkini aldı.',
      'Ödül 4.000 lari.',
    ),
    h2('Beraberliği kabul etmedi'),
    p(
      'Ekdal, altıncı turda 40’ıncı hamlede beraberlik teklif etti. Kale oyunsonuydu, Safina bir piyon öndeydi ama kitaplar bu konumun berabere olduğunu söyler. Safina başını iki yana salladı. Bir buçuk saat daha şahıyla kalesini sabırla gezdirdi. 71’inci hamlede Ekdal şahını yatırdı, sonra rakibinden nerede yanlış yaptığını göstermesini istedi. Salon kapanana kadar tahtanın başında kaldılar.',
    ),
    pull('Turnuvayı kazandığımı anlamadım. Anladığım, o partiyi kaybetmediğimdi.', 'Aylin Safina'),
    p(
      'Son turda beraberlik yetiyordu. Siyah taşlarla Maçaradze’ye karşı Fransız Savunması oynadı, 34’üncü hamlede aynı konum üçüncü kez tekrarlandı. İki oyuncu kâğıtları imzaladı ve masayı sıradaki parti için sessizce dizdi.',
    ),
    h2('Son durakta satranç'),
    p(
      'Babası Farid Safin, Kazan’da 6 numaralı troleybüsün sürücüsü. Tahtayı son durakta beklerken oynamak için kabinde taşırdı. Kızı altı yaşında önce onu, sonra hareket amirini, sonra garajdaki herkesi yendi. Bunun üzerine onu yan sokaktaki kursa, bir apartmanın bodrumuna götürdüler.',
    ),
    p(
      'Kursu 23 yıldır Rustam Valeyev veriyor. Çocukları turnuvaya göndermeden önce tek bir şart koşuyor: kibarca kaybetmeyi öğrenmek. “Aylin bunu iki yılda öğrendi” diyor. “Artık taş fırlatmıyor. Yalnızca kulakları kızarıyor.”',
    ),
    h2('Unvana iki norm var'),
    p(
      'Turnuvada beş büyükustayla karşılaştı, ikisini yendi, üçüyle berabere kaldı. Rakiplerinin ortalama puanı 2391’di, kendisi 2318’le başlamıştı. Büyükusta unvanı için aynı düzeyde iki sonuç daha ve 2500 puan gerekiyor. Valeyev acele etmiyor: “Önce dokuzuncu sınıfı bitirsin.”',
    ),
    p(
      'Tiflis’in yol parasını, kurstaki öbür çocukların aileleri aralarında topladı. Safina’nın sıradaki maçı cumartesi günü, ilçenin okullar birinciliğinde. Organizatörler bu kez gelmese de olacağını söyledi. O, üçüncü masada oynayacağına söz verdiği için gidecek. Birinci masada arkadaşı var. Cebirden de dört aldı; tam puanı bir eksi işareti yüzünden kaçırdı.',
    ),
  ],
  comments: [
    {
      author: 'Satranç velisi',
      body: 'Oğlum turnuvada taş fırlatan çocuklardan. Hocanın sözünü mutfağa astım.',
      after: 60,
      replies: [{ author: 'Gönül', body: 'Bizde sekiz yıl oldu, hâlâ fırlatıyor. Kocamdan söz ediyorum.', after: 98 }],
    },
    {
      author: 'Tahir E.',
      body: 'Kale oyunsonunu yayımlayabilir misiniz? Bir piyon fazlayla kazanılamayan konumu kazanmış, merak ettim.',
      after: 170,
      replies: [
        {
          author: 'Timur Galiyev',
          staff: 'timur-galiyev',
          body: 'Partinin notasyonu organizasyonun bülteninde var, altıncı tur. Valeyev’in açıklamasıyla birlikte ayrı bir yazı hazırlıyorum.',
          after: 260,
        },
      ],
    },
    {
      author: 'Deniz',
      body: 'Türkiye’de de mahalle kurslarının durumunu yazın. Bizimki geçen ay kapandı.',
      after: 400,
      pending: true,
    },
  ],
};
