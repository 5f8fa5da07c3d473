import { b, embed, facts, h2, p, quote } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'karasu-gozlemevi-ilk-isigi-aldi',
  kicker: 'Gökbilim',
  headline: 'Erzurum’un dağlarındaki teleskop ilk fotoğrafını çekti',
  standfirst:
    'Karasu Gözlemevi’nin 4,1 metrelik aynası dokuz yıllık emeğin ardından gökyüzüne açıldı. İlk karede 25 milyon ışık yılı uzaktaki bir sarmal gökada var.',
  dateline: 'Erzurum',
  byline: ['james-whitfield'],
  sources: ['observatory', 'interviews'],
  published: 835,
  hero: {
    drawing: 'observatory',
    alt: 'Gece, dağların arasında, kubbesinin aralığından kırmızı teleskobu görünen bir gözlemevi. Yıldızlar gökte halka halka iz bırakmış; biri aydınlık yoldan kapıya yürüyor.',
    caption: 'Karasu Gözlemevi 2.960 metrede. Yol, yılın dört ayında yalnızca kar aracıyla aşılabiliyor.',
    credit: 'İllüstrasyon: Gazete',
  },
  body: [
    p(
      'Saat 02.14’te kontrol odasında kimse montunu çıkarmamıştı, çay da çoktan soğumuştu. Ekrandaki gökadanın ters durduğunu önce bir yüksek lisans öğrencisi, Emre Alkan fark etti: Yazılımda doğu ile batı yer değiştirmişti. Tek satır düzeltildi, görüntü yenilendi. Karasu teleskobu “ilk ışığını” böyle aldı.',
    ),
    p(
      'Fotoğraftaki gökadanın adı NGC 6946. Dünya’dan yaklaşık 25 milyon ışık yılı uzakta, bize tam karşıdan bakan bir sarmal. Kollarındaki pembe lekeler, yeni yıldızların doğduğu gaz bulutları.',
    ),
    p(
      'Gözlemevi müdürü Nermin Sağlam 31 saattir uyumamıştı. “Bu bir bilimsel sonuç değil” dedi. “Bu bir teslim makbuzu. Dokuz yıl önce sipariş ettiğimiz şey geldi ve çalışıyor.”',
    ),
    facts(
      [b('Ayna: '), '4,1 metre çapında, tek parça; alüminyum kaplaması dağda yapıldı.'],
      [b('Poz: '), 'Üç filtreyle 90’ar saniyelik 24 kare, toplam 36 dakika.'],
      [b('Yükseklik: '), '2.960 metre.'],
      [b('Ekip: '), 'Erzurum, Kazan ve Porto’dan 61 kişi.'],
    ),
    h2('Üçgen yıldızlar'),
    p(
      'Ayna 17 santimetre kalınlığında, yani kendi şeklini koruyamayacak kadar ince. Altındaki 66 küçük piston, teleskop eğildikçe onu birkaç saniyede bir düzeltiyor. İlk iki gece pistonlar anlaşamadı ve yıldızlar üçgen çıktı. Üçüncü gece nedeni bulundu: Kuvvet algılayıcıları sıcak atölyede ayarlanmış, dağda eksi 11 derecede okunuyordu.',
    ),
    quote('Bu gökadayı başkalarının makalelerinde yüz kere gördüm. Bu seferkinin üstünde bizim tozumuz vardı.'),
    p('Sözün sahibi, o gece nöbetçi olan gökbilimci Lale Ersoy. Toz filtreleri ertesi sabah değiştirildi.'),
    embed('telegram', 'gazette_demo/31'),
    h2('Işığını kısan köyler'),
    p(
      'Sırt, kuru havası ve karanlık göğü için seçildi. Karanlığı korumak için vadideki üç köyde 840 sokak lambası siperli ve sarı ışıklı olanlarla değiştirildi. Parasını gözlemevi verdi, yerlerini köylüler belirledi.',
    ),
    p(
      'Kışın yol dört ay kapalı. Gece ekibini kar aracıyla Yusuf Karataş çıkaracak. Eskiden telesiyej bakımcısıydı, şimdi kubbenin ısıtmasından da o sorumlu. “Telesiyejde kimse yukarı bakmazdı” diyor. “Burada herkes yukarı bakıyor, yola bakan bir ben varım.”',
    ),
    h2('Sırada ne var?'),
    p(
      'Yedi ay ince ayar yapılacak. Ardından Kazan’da kurulmakta olan tayfölçer dağa çıkacak; aynı anda 300 yıldızın ışığını ayırabilecek. Projenin oradaki yürütücüsü Artyom Belov, cihazı gelecek yaz, ilk kar düşmeden yetiştirmeyi umuyor. İlk iş, Samanyolu’nun dış bölgelerindeki yaşlı yıldızları saymak.',
    ),
    p(
      'Gözlem gecelerinin yüzde 45’i Türkiye’deki üniversitelerin, yüzde 40’ı Kazan ve Porto’daki ortakların. Yüzde 10’u iyi bir önerisi olan herkese açık, yüzde 5’i okullara ayrıldı: Sınıflar bir gök cismi isteyecek, ham kareler onlara gönderilecek. Bütün veriler çekildikten bir yıl sonra herkese açılacak. İlk fotoğraf ise şimdiden serbest.',
    ),
  ],
  comments: [
    {
      author: 'Fen öğretmeni Hatice',
      body: 'Okullara ayrılan yüzde 5’e nasıl başvuruluyor? Horasan’da bir ortaokuldayım, çocuklar haberi sınıfta okudu, herkes Satürn istiyor.',
      after: 90,
      replies: [
        {
          author: 'James Whitfield',
          staff: 'james-whitfield',
          body: 'Başvurular ince ayar bitince, yaklaşık yedi ay sonra açılacak. Gözlemevi bize duyuracağını söyledi, biz de yazarız. Satürn’ü not ettim.',
          after: 175,
          replies: [{ author: 'Fen öğretmeni Hatice', body: 'Çok teşekkürler, çocuklara okuyacağım.', after: 202 }],
        },
      ],
    },
    {
      author: 'Dadaş',
      body: 'Erzurum’un soğuğu ilk defa bir işe yaradı.',
      after: 130,
      replies: [
        { author: 'Gülcan T.', body: 'Cağ kebabının yanında ayranı soğutuyordu, haksızlık etmeyin.', after: 158 },
      ],
    },
    {
      author: 'Murat',
      body: 'Telesiyejden kubbeye geçen Yusuf Bey’in hikâyesini ayrıca okumak isterim.',
      after: 350,
    },
  ],
};
