import { b, facts, h2, hr, i, p, pull, quote } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'karacay-iskelesi-ahsap-tiyatro-acildi',
  kicker: 'Tiyatro',
  headline: '1889’dan kalma ahşap tiyatro dokuz yıl sonra perde açtı',
  standfirst:
    'Karaçay İskelesi’nde bir avuç usta ile yüz kırk gönüllü, kestane tahtalarını tek tek numaralayıp yerine koydu. Sahnenin altından üç dilde suflör defterleri çıktı.',
  dateline: 'Karaçay İskelesi',
  byline: ['nazli-erdem'],
  sources: ['interviews', 'gazette'],
  published: 1300,
  hero: {
    drawing: 'theatre-front',
    alt: 'Akşam vakti iki katlı ahşap tiyatro: üçgen alınlık, panjurlu pencereler, ampullerle süslü kırmızı saçağın altında içi aydınlık, kemerli üç kapı. Önünde bekleyenler, gelip geçenler.',
    caption: '1889’da tekne ustalarının yaptığı tiyatronun cephesi. Tahtaların üçte ikisi ilk günkü tahtalar.',
    credit: 'İllüstrasyon: Gazete',
  },
  pictures: [
    {
      drawing: 'theatre-ceiling',
      alt: 'Salondan yukarı bakış: tavana boyanmış, altın yıldızlı lacivert bir gökyüzü, ortasında avize, çevresinde halka halka, seyirciyle dolu localar.',
      caption: 'Tavan boyası, kurum tabakasının altında neredeyse eksiksiz duruyordu.',
      credit: 'İllüstrasyon: Gazete',
    },
  ],
  body: [
    p(
      'Perde saat sekizde açılacaktı. Sekizi dört geçe salonda kimse kıpırdamıyordu; sahnedeki oyuncular da. Sonra iskeleden akşam vapurunun düdüğü duyuldu, ilk replik söylendi, üç yüz on iki kişi alkışa durdu.',
    ),
    p(
      'Oyuncular geç kalmamıştı. 1890’ların suflörü defterinin kenarına kurşun kalemle “vapur düdüğünü bekle” yazmıştı; onlar da bekledi. Karadeniz kıyısındaki Karaçay İskelesi’nin ahşap tiyatrosu, dokuz yıllık onarımdan sonra böyle açıldı.',
    ),
    facts(
      [b('Yapı: '), '1889, kestane ve çam; 312 koltuk.'],
      [b('Onarım: '), 'dokuz yıl, 6 usta, 140 gönüllü.'],
      [b('Tahtalar: '), '1.940 parça söküldü, 1.310’u yerine döndü.'],
      [b('Bulunan: '), '47 suflör defteri; Osmanlıca, Ermenice ve Rumca.'],
    ),
    h2('Önce çatı, sonra sabır'),
    p(
      'Tiyatro en son 1961’de oyun gördü; ardından fındık deposu, düğün salonu, yine depo oldu. Emekli edebiyat öğretmeni Nermin Saruhan’ın kurduğu dernek binayı devraldığında çatının yarısı yoktu. “Bize iki yıl dediler, ben beş dedim, ikimiz de bilememişiz” diyor Saruhan.',
    ),
    p(
      'İşin başındaki Kâzım Dereli altmış dokuz yaşında ve asıl mesleği tekne ustalığı. Her tahtayı söktürdü, arkasına numara yazdırdı, çürüğünü ayırdı. Eksikler için çivi değil, teknede kullandığı geçmeleri kullandı: “Bu bina denize bakıyor. Nefes alacak, şişecek, inecek. Tekneden farkı, yüzmemesi.”',
    ),
    p(
      'Gönüllüler hafta sonları geldi: liseliler, balıkçılar, Samsun’dan otobüsle gelen iki dişçi. Zımpara bir yıl sürdü. Tavandaki kurumu ıslak ekmek içiyle aldılar; altından, kimsenin hatırlamadığı lacivert bir gökyüzü ile yıldızlar çıktı.',
    ),
    picture(0),
    h2('Döşemenin altından çıkanlar'),
    p(
      'Defterler dördüncü yıl, suflör çukurunun döşemesi kaldırılırken bulundu; muşambaya sarılı, bir balık sandığının içindeydi. Kırk yedi defterin yirmi üçü Osmanlıca, on dördü Ermenice, onu Rumca. Kimi oyunlar iki, Molière uyarlaması ',
      i('Zor Nikâhı'),
      ' ise üç dilde birden var. Kenar notları aynı elden çıkmış.',
    ),
    p(
      'Yazıyı inceleyen tiyatro tarihçisi Dr. Melike Adalı suflörün kim olduğunu bilmediklerini söylüyor. İmza yerine her defterin son sayfasına küçük bir fener çizmiş. “Üç dilde fısıldamış bir insandan söz ediyoruz” diyor Adalı. “Hangi gece hangi dilde oynanırsa, çukurda o oturuyormuş.”',
    ),
    pull('Üç dilde fısıldamış bir insandan söz ediyoruz.', 'Dr. Melike Adalı, tiyatro tarihçisi'),
    p('Notların çoğu bugün de her sahnenin derdi:'),
    quote('“Burada gülerler, bekle.”', '“Üçüncü basamak gıcırdar, soldan çık.”', '“Vapur düdüğünü bekle.”'),
    p(
      'Açılış oyunu da o defterlerden kuruldu. İlçe tiyatrosunun oyuncuları ',
      i('Zor Nikâhı'),
      '’nı bugünün Türkçesiyle oynadı; iki sahneyi Ermenice ve Rumca defterlerden, üst yazıyla. Üçüncü basamak hâlâ gıcırdıyor. Kâzım Usta onu bilerek değiştirmemiş.',
    ),
    hr(),
    p(
      'Tiyatro haftada üç gece oynayacak; gündüzleri defterlerin yedisi fuayede sergileniyor. Saruhan’ın derneği kalanların taranıp herkese açılması için bir üniversiteyle anlaşmaya çalışıyor.',
    ),
  ],
  comments: [
    {
      author: 'Gülşen A.',
      body: 'Babaannem burada 1958’de oyun izlemiş, koltuk yetmeyince fındık çuvalına oturmuşlar. Haberi ona sesli okudum, “üçüncü basamak” deyince güldü. Hatırlıyor.',
      after: 35,
      replies: [
        {
          author: 'Nazlı Erdem',
          staff: 'nazli-erdem',
          body: 'Babaanneniz izin verirse onunla konuşmak isteriz; dernek de eski seyircilerin anılarını topluyor. İletişim sayfamızdan yazarsanız size döneriz.',
          after: 82,
          replies: [{ author: 'Gülşen A.', body: 'Yazdım. Çok heyecanlandı, saçını yaptırmaya gitti.', after: 140 }],
        },
      ],
    },
    {
      author: 'Orhan',
      body: 'Yüz kırk gönüllü çok güzel ama dokuz yıl boyunca kamu neredeydi diye de sormak lazım. Her bina bu kadar şanslı olmayacak.',
      after: 90,
      replies: [
        {
          author: 'Sinem',
          body: 'Bence ikisi ayrı konu. Gönüllü emeği devletin eksiğini örttü diye değersizleşmiyor.',
          after: 121,
          replies: [{ author: 'Orhan', body: 'Değersiz demedim, tam tersi. Yorulurlar, onu diyorum.', after: 150 }],
        },
      ],
    },
    {
      author: 'marangozun oğlu',
      body: 'Kestane geçmesini bilen usta kalmadı neredeyse. Kâzım Usta’nın yanında çırak var mı? Asıl onarılması gereken o zincir.',
      after: 165,
    },
    {
      author: 'Defne Y.',
      body: 'Suflörün fener çizmesine bayıldım. Karanlıkta herkesin görmediği ama yol gösteren tek ışık. Kendini daha iyi anlatamazdı.',
      after: 300,
    },
    {
      author: 'Hrant K.',
      body: 'Ermenice sahnenin üst yazıyla oynanmış olması beni duygulandırdı. Tarama işi bitince okumak isterim.',
      after: 520,
    },
    { author: 'Kerem', body: 'Bilet nereden alınıyor, telefon var mı?', after: 1180, pending: true },
  ],
};
