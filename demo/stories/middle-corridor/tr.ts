import { facts, h2, ol, p, pull, ul } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'orta-koridor-hazar-feribot-bekleme-suresi',
  kicker: 'Orta Koridor',
  headline: 'Hazar’da tren feribotu artık on bir gün değil, dört gün bekliyor',
  standfirst:
    'Kazakistan’dan Kars’a uzanan hatta dört demiryolu ve iki liman aynı tarifeye geçti. Yeni gemi alınmadan bir hafta kazanıldı; geriye evrak, boş dönen konteyner ve alçalan deniz kaldı.',
  dateline: 'Bakü',
  byline: ['sofya-orlova'],
  sources: ['rail-operator', 'gazette', 'interviews'],
  published: 1935,
  hero: {
    drawing: 'freight-train',
    alt: 'Bozkırda deniz kıyısını izleyen uzun bir konteyner treni. Solda yürüyen üç deve, ufukta bir gemi.',
    caption: '55 vagonluk bir blok tren: bozkırdan Hazar’a mercimek, bakır ve yedek parça taşıyor.',
    credit: 'İllüstrasyon: Gazete',
  },
  pictures: [
    {
      drawing: 'corridor-map',
      alt: 'Hattın haritası: Kazakistan’dan Aktau’ya trenle, noktalı çizgiyle gösterilen feribotla Hazar’ı geçip Bakü’ye, oradan yine trenle Tiflis ve Kars üzerinden Mersin Limanı’na.',
      caption:
        'Orta Koridor’un Aktau ile Mersin arası. Noktalı deniz geçişi yolun küçük bir parçası, ama bugüne dek en yavaşı.',
      credit: 'Harita: Gazete',
    },
  ],
  body: [
    p(
      'Kars’taki aktarma ambarının müdürü Vedat Aras, eskiden pazartesileri işçileri eve gönderir, perşembe gecesi geri çağırırdı. Trenler ya üçü bir arada geliyor ya hiç gelmiyordu. Dokuz aydır duvarda bir tarife asılı; aynısı Aktau’da, Alat’ta, Tiflis’te de var. Aras bu arada 34 kişi işe aldı.',
    ),
    p(
      'Tarife, Kazakistan’dan yola çıkan blok trenlerin Hazar kıyısında feribot beklediği süreyi ortalama on bir günden dört güne indirdi. Filoya tek gemi eklenmedi. Değişen, sıranın tutulma biçimi.',
    ),
    h2('Sırayı erken gelen değil, saatinde gelen alıyor'),
    p(
      'Önceden feribota ilk gelen biniyordu; bu yüzden herkes erken geliyor, limanda birikiyordu. Şimdi yer, tren daha yoldayken, 72 saat önceden ayrılıyor. Saatini kaçıran sıranın sonuna geçiyor ve bunu dört demiryolu, iki liman, bir feribot hattı aynı anda görüyor.',
    ),
    pull(
      'Eksiğimiz gemi değildi. Herkese aynı saati gösteren bir saatti.',
      'Aygerim Tulepova, Aktau Limanı’nda sefer amiri',
    ),
    p(
      'Yedi gün Hazar’da kazanıldı. İki gün de geniş hattan standart hatta geçilen Ahılkelek’te: ekip artık ne zaman nöbete geleceğini biliyor. Almatı’dan Mersin’e toplam süre 31 günden 22 güne indi. Ayda dokuz olan tren sayısı 21’e çıktı.',
    ),
    picture(0),
    h2('Kazanan kim?'),
    p(
      'Kırk ayaklık bir konteynerle vagonun günlük kirası 38 dolar; bir haftası 266 dolar eder. Büyük bir bakır işletmesi bunu hesaba katmaz. Kostanay’dan Mersin’e yılda kırk konteyner mercimek yollayan Saule Yermekova ise muhasebecisinin maaşını bu farkla ödediğini söylüyor. “İlk kez alıcıya gün verdim,” diyor. “Ay değil, gün.”',
    ),
    p(
      'Mersin’deki bakliyat tüccarları için de tablo değişti. Eskiden gecikmeye karşı iki aylık stok tutanlar depolarını küçültüyor. Kaybeden biri varsa Alat Limanı’nın kapısındaki lokanta: bekleyen sürücüler yarıya inmiş.',
    ),
    facts(
      'Feribot bekleme süresi: 11 günden 4 güne',
      'Aylık tren sayısı: 9’dan 21’e',
      'Almatı–Mersin: 31 günden 22 güne',
      'Dönüşte on konteynerin yedisi boş',
    ),
    h2('Eksik kalanlar'),
    ol(
      'Tek taşıma belgesi: evrak Alat’ta ve Ahılkelek’te hâlâ yeniden yazılıyor, ortalama 26 saat alıyor.',
      'Dönüş yükü: on konteynerin yedisi Kazakistan’a boş gidiyor, masrafı giden yüke biniyor.',
      'Su: Hazar alçalıyor, feribotlar beş yıl öncesinden yüzde 15 daha az vagon alabiliyor.',
    ),
    p(
      'Tiflisli iktisatçı Ketevan Lomtadze ortalamaya güvenilmemesini istiyor. Rüzgârlı bir ayda bekleme yeniden yedi güne çıkmış, Aktau Limanı bir yılda fırtına yüzünden 46 kez kapanmış. “Tarife havayı değiştirmez,” diyor. “Her şeyi havaya bağlama alışkanlığını değiştirir.” Sıradaki toplantının iki konusu var:',
    ),
    ul('üç ayrı belge yerine tek bir taşıma senedi', 'Mersin’den dönen boş konteynerlere indirimli tarife'),
  ],
  comments: [
    {
      author: 'Karslı',
      body: 'Aktarma ambarında çalışıyorum, ilk kez izin günümü bir ay önceden biliyorum. Bunun kıymetini yalnız vardiyalı çalışan anlar.',
      after: 70,
      replies: [
        { author: 'Sibel', body: 'En somut yorum bu oldu. Kolay gelsin.', after: 120 },
        {
          author: 'Haluk',
          body: 'Kışın da böyle gidecek mi, hat kardan kapanınca ne oluyor?',
          after: 190,
          replies: [
            { author: 'Karslı', body: 'Kapanınca tarife gene duvarda duruyor ama biz de kürekteyiz.', after: 260 },
          ],
        },
      ],
    },
    {
      author: 'Bakliyatçı',
      body: 'Mersin’de mercimek alıyorum. Stok azalttık, doğru. Ama iki gün gecikme olunca hemen fiyat zıplıyor, onu da yazın.',
      after: 310,
      replies: [
        {
          author: 'Sofya Orlova',
          staff: 'sofya-orlova',
          body: 'Not aldım, teşekkürler. Stokun küçülmesinin riskini ayrı bir yazıda ele alacağız; görüşmek isterseniz iletişim sayfasından bana ulaşabilirsiniz.',
          after: 480,
        },
      ],
    },
    { author: 'Demiryolcu', body: 'Ahılkelek’te tek hat var, ikinci olmadan 21 tren 30 olmaz.', after: 640 },
  ],
};
