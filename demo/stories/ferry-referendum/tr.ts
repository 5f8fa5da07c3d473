import { b, facts, h2, p, pull } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

const opening = [
  p(
    'Kavakdere ile karşı kıyıdaki Sazlı arasında son vapur kırk yıldır iki iskeleden de 23.15’te kalkıyor. Kaçıran ya bir tanıdığın kapısını çalıyor ya da körfezi 78 kilometrelik yoldan dolaşıyor. Kavakdereliler bu düzeni sandıkta değiştirdi: seçim kurulunun açıkladığı sonuca göre, hattın gece boyunca ücretsiz çalışmasını öngören öneri yüzde 58,4 evet oyu aldı.',
  ),
  facts(
    [b('Evet'), ': yüzde 58,4 (11.004 oy). ', b('Hayır'), ': yüzde 41,6 (7.838 oy)'],
    [b('Katılım'), ': yüzde 61. En yüksek İskele’de, en düşük Tepe’de'],
    [b('Başlangıç'), ': gelecek ayın biri, her gece 23.15–06.00 arası'],
    [b('Bedel'), ': yılda 41 milyon lira, belediye bütçesinin yaklaşık yüzde 2’si'],
  ),
  p(
    'Yerel halk oylamasının sonucu hukuken bağlayıcı değil. Ancak Belediye Başkanı Selin Arıkan, kampanyanın başından beri sandığa uyacağını söylüyordu. Sonucun ardından iskelede toplananlara iki dakikalık bir konuşma yaptı ve seferlerin gelecek ayın birinde başlayacağını duyurdu.',
  ),
  pull(
    'Karşı kıyıda kalan biri, saat on biri çeyrek geçe bu kentin insanı olmaktan çıkmıyor.',
    'Selin Arıkan, belediye başkanı',
  ),
  h2('Bir vapur, iki mürettebat'),
];

const timetable = (frequency: string) =>
  p(
    `Geceleri tek vapur çalışacak. ${frequency} Belediye 41 milyon liranın 26 milyonunu yeni işe alınacak on sekiz kişiyle birlikte gece mürettebatına, 11 milyonunu yakıta, 4 milyonunu bakıma ayırdı. Gündüz tarifesi de bilet fiyatı da değişmiyor.`,
  );
const firstTimetable = timetable('Seferler sabaha kadar yarım saatte bir yapılacak, geçiş 22 dakika sürecek.');
const rightTimetable = timetable(
  'Seferler 01.00’e kadar yarım saatte, 05.00’e kadar saatte bir, sonra yine yarım saatte bir yapılacak; geçiş 22 dakika sürecek.',
);

const nurse = p(
  'Hemşire Hatice Demirel’in Sazlı’daki devlet hastanesinde akşam nöbeti 23.30’da bitiyor; vapur o sırada iskeleden ayrılalı çeyrek saat olmuş oluyor. “Haftada iki geceyi dinlenme odasında, iki sandalyeyi birleştirerek geçiriyorum,” diyor. “Ben bedava olduğu için değil, var olduğu için evet dedim.”',
);

const slope = [
  h2('Kıyı başka, yamaç başka'),
  picture(0),
  p(
    'Mahalle sonuçları kıyıyla yamacı birbirinden ayırıyor. İskele’de seçmenin yüzde 72’si sandığa gitti, oyların yüzde 74’ü evet çıktı. Tepe’de katılım yüzde 49’da, evet oyu yüzde 46’da kaldı. Bağlar’da da hayırlar az farkla önde.',
  ),
];

const tezcan = p(
  '“Hayır” kampanyasını yürüten meclis üyesi Haldun Tezcan sonucu tanıdığını, ama paranın Tepe yolunun kaplamasından kesilmesine karşı çıkacağını söyledi: “Vapurun önünde durmam, faturanın başında dururum.” Tezcan altı ay sonra yolcu sayılarının meclise getirilmesini ve harcamaya üst sınır konmasını istiyor.',
);

const closing = [
  p(
    'Geceleri kişi başı 300 liraya yolcu taşıyan on dört motorcu da kaygılı. Kooperatif başkanı İlyas Kaptan, “Kırk yıl kimse yokken biz taşıdık, şimdi bize de bir satır yazsınlar,” diyor. Belediye, motorculara nöbetçi tekne sözleşmesi önereceğini açıkladı; ayrıntı vermedi.',
  ),
  h2('Sırada meclis var'),
  p(
    'Ödeneğin aktarılması için 31 üyeli belediye meclisinin bu hafta oylama yapması gerekiyor. Arıkan’ın grubunun 17 sandalyesi var. Tutanaklara göre geçen yılki ilk öneri, gece yarısına sarkan bir oturumda iki oyla reddedilmişti. Karşıdan dönen üç üye oylamaya yetişememişti: son vapuru kaçırmışlardı.',
  ),
];

export const tr: DemoArticle = {
  slug: 'kavakdere-gece-vapuru-oylamasi',
  kicker: 'Halk oylaması',
  headline: 'Kavakdere’de gece vapuru oylamasından evet çıktı',
  standfirst:
    'Evet oyları yüzde 58,4’e ulaştı, katılım yüzde 61 oldu. Karşıya ücretsiz gece seferleri gelecek ayın birinde başlıyor; yıllık bedeli 41 milyon lira.',
  dateline: 'Kavakdere',
  byline: ['mehmet-yildirim', 'elif-aksoy'],
  sources: ['election-board', 'council-minutes', 'gazette'],
  published: 95,
  hero: {
    drawing: 'night-ferry',
    alt: 'Dolunay altında, pencereleri ışıl ışıl bir vapur karanlık boğazı geçiyor, ışıkları suya vuruyor. Rıhtımda bir kadın, el sallayan bir çocuk ve beyaz bir kedi.',
    caption: 'Kavakdere–Sazlı vapuru. Gelecek aydan itibaren gece boyunca çalışacak.',
    credit: 'İllüstrasyon: Gazete',
  },
  pictures: [
    {
      drawing: 'turnout-chart',
      alt: 'Mahallelere göre katılım çubuk grafiği: İskele yüzde 72, Çarşı yüzde 68, Bağlar yüzde 60, Yenimahalle yüzde 55, Tepe yüzde 49.',
      caption: 'Mahallelere göre oylamaya katılım, yüzde. Kaynak: Kavakdere seçim kurulu.',
      credit: 'Grafik: Gazete',
    },
  ],
  body: [...opening, firstTimetable, nurse, ...slope, ...closing],
  revisions: [
    {
      at: 71,
      note: 'Haldun Tezcan’ın sonuca ilişkin açıklaması eklendi, başlık güncellendi.',
      headline: 'Kavakdere gece boyu ücretsiz vapura evet dedi',
      body: [...opening, firstTimetable, nurse, ...slope, tezcan, ...closing],
    },
    {
      at: 44,
      note: 'Sefer sıklığı düzeltildi.',
      body: [...opening, rightTimetable, nurse, ...slope, tezcan, ...closing],
    },
  ],
  corrections: [
    {
      at: 44,
      kind: 'correction',
      body: 'Haberin ilk halinde vapurların sabaha kadar yarım saatte bir kalkacağını yazdık. Yanlıştı: 01.00 ile 05.00 arasında saatte bir sefer var.',
    },
  ],
  comments: [
    {
      author: 'Ayşe K.',
      body: 'Yirmi iki yıldır bu vapura koşuyorum. Dizlerim belediyeye teşekkür eder.',
      after: 4,
      replies: [
        { author: 'Mert', body: 'Koşarken düşürdüğümüz simitler de sayılsın.', after: 7 },
        {
          author: 'Nihal T.',
          body: 'Biz de karşıdan sizi bekleyip kaptana “iki dakika” diye yalvaranlarız.',
          after: 11,
          replies: [{ author: 'Ayşe K.', body: 'O kaptan emekli oldu, ama hâlâ selam veriyor.', after: 15 }],
        },
      ],
    },
    {
      author: 'Tepeli',
      body: 'Tepe’de katılım düşük deniyor. Sandık okuldaydı, minibüs o gün çalışmadı. Bunu da yazın.',
      after: 6,
      replies: [
        {
          author: 'Mehmet Yıldırım',
          staff: 'mehmet-yildirim',
          body: 'Haklısınız, minibüs konusunu seçim kuruluna sordum. Yanıt gelince habere ekleyeceğim.',
          after: 29,
          replies: [{ author: 'Tepeli', body: 'Teşekkürler. Annem seksen yaşında, yürüyerek indi.', after: 34 }],
        },
        { author: 'Cengiz A.', body: 'Ben yürüdüm, kırk dakika. Hayır verdim, yine de iyi oldu sorulduğu.', after: 38 },
      ],
    },
    { author: 'Hakan', body: '41 milyon az para değil. Altı ay sonra yolcu sayısını görmek isterim.', after: 8 },
    { author: 'Sevgi Ö.', body: 'Gece nöbetinden çıkan herkes adına: nihayet.', after: 9 },
    {
      author: 'kıyıboyu',
      body: 'Ücretsiz olması şart mıydı? Yarı fiyat olsaydı motorcular da ayakta kalırdı.',
      after: 10,
      replies: [
        { author: 'Burcu', body: 'Motorlar 300 lira. Asgari ücretli için yarısı bile çok.', after: 14 },
        { author: 'kıyıboyu', body: 'Doğru, ama bilet gündüz 20 lira. Gece de 20 olabilirdi.', after: 18 },
      ],
    },
    { author: 'Orhan Ç.', body: 'Motorcuyum. Kavga etmiyorum, sözleşmeyi bekliyorum.', after: 12 },
    {
      author: 'Zeynep',
      body: 'Üniversitem karşıda. Kütüphane 01.00’e kadar açık, ilk kez işime yarayacak.',
      after: 13,
    },
    {
      author: 'E. Sancak',
      body: 'Tepe yolunun asfaltı üç kıştır bekliyor. Önce o dedik, kaybettik. Kısmet.',
      after: 16,
    },
    { author: 'Filiz', body: 'Işıklı vapur resmi çok güzel olmuş, çocuk odasına asılır.', after: 17 },
    {
      author: 'Sedat B.',
      body: '“Sabaha kadar yarım saatte bir” yazmışsınız, broşürde 01.00’den sonra saatte bir deniyor.',
      after: 19,
      replies: [
        {
          author: 'Mehmet Yıldırım',
          staff: 'mehmet-yildirim',
          body: 'Broşür doğru, biz yanlış yazmışız. Düzelttik, uyardığınız için teşekkürler.',
          after: 52,
        },
      ],
    },
    { author: 'Gülten', body: 'Oğlum fırında çalışıyor, gece üçte işbaşı. Bu haberi ona okudum.', after: 21 },
    { author: 'Levent', body: 'Uyku ne olacak? İskelede oturuyoruz, düdük sesi yatak odasında.', after: 22 },
    { author: 'Derya', body: 'Gece düdük çalmayacakmış, kampanya kitapçığında yazıyordu.', after: 24 },
    { author: 'Kaan', body: 'Yüzde 61 yerel oylama için hiç fena değil.', after: 25 },
    { author: 'Ümit Y.', body: 'Yüzde 39 evde kalmış. Onlara da vapurla gidip sormak lazım.', after: 27 },
    { author: 'Pınar S.', body: 'Engelli rampası gece de açık olacak mı? Bilen var mı?', after: 30 },
    { author: 'İsmail', body: 'Çarşı esnafı olarak biraz geç kapatırız artık. Çay bizden.', after: 31 },
    { author: 'Nur', body: 'Kış fırtınasında sefer iptal olunca ne olacak, onu kimse konuşmuyor.', after: 33 },
    {
      author: 'Rasim Usta',
      body: 'Kırk yıl makine dairesindeydim. Tek tekneyle gece gündüz zor, yedek lazım.',
      after: 36,
    },
    { author: 'Bahar', body: 'Rasim Usta haklı. Bakım için dört milyon bana da az geldi.', after: 40 },
    { author: 'Tolga', body: 'Karşıdan bakınca bizim ışıklarımız daha güzelmiş. Artık gece de göreceğiz.', after: 42 },
    { author: 'Emine H.', body: 'Kızım evet dedi, ben hayır. Pazar kahvaltısı uzun sürecek.', after: 47 },
    { author: 'Volkan', body: 'On sekiz kişilik kadroya nereden başvuruluyor?', after: 50 },
    { author: 'Selma', body: 'Meclisten geçmeden sevinmeyelim derim.', after: 55 },
    { author: 'Arda', body: '17 sandalye var, geçer.', after: 58 },
    { author: 'Yasemin P.', body: 'İlk geceki ilk vapura kaç kişi bineceğiz? Ben varım.', after: 63 },
    { author: 'Cem', body: 'Ben de varım, sazımı getiriyorum.', after: 66 },
    { author: 'Hülya D.', body: 'Lütfen sazı salonda çalın, üst kat uyuyanlara kalsın.', after: 72 },
    { author: 'martı', body: 'Biz zaten bütün gece ayaktaydık.', after: 80 },
    { author: 'yolcu1978', body: 'Duyduğuma göre ihale çoktan belliymiş.', after: 84, pending: true },
  ],
};
