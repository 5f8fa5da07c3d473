import { b, embed, facts, h2, hr, i, ol, p, quote } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const body = [
  p(
    'Köprü Maratonu’nda ilk koşucu, bundan sonra güneşle birlikte yola çıkacak. Organizasyon komitesi, yarışın başlangıcını sıcak nedeniyle 09.00’dan 05.30’a aldı. Haziranın ilk pazarı İstanbul’da güneş 05.33’te doğuyor.',
  ),
  p(
    'Karar, geçen yılki yarışın sağlık raporuna dayanıyor. Saat 11.00’de bitiş çizgisinde termometre 29 dereceyi gösterirken sağlık çadırlarına 212 koşucu başvurmuş, 31’i hastaneye götürülmüştü. Hepsi taburcu edildi. Ama raporu yazan yarış hekimi Tarık Sezer, “Bu, şans işi” diyor.',
  ),
  facts(
    [b('05.15: '), 'tekerlekli sandalye yarışı'],
    [b('05.30: '), 'maraton, 18.400 kayıtlı koşucu'],
    [b('06.10: '), '10 kilometre'],
    [b('11.30: '), 'parkurun trafiğe açılması; eskiden 15.00’ti'],
  ),
  h2('Üç buçuk saat neyi değiştiriyor?'),
  p(
    'Komitenin hesabına göre dört saatte bitiren bir koşucu, eskiden yolun yarısını 25 derecenin üstünde koşuyordu. Yeni düzende, aynı havada, yalnızca son iki kilometrede bu sıcaklığı görecek. Yarışın ilk yıllarıyla son beş yılı karşılaştırıldığında saat 11.00 sıcaklığının ortalaması 4,2 derece artmış.',
  ),
  quote(
    'Sıcak çarpmasında hızlı koşan değil, uzun koşan tehlikede. Beşinci saatte köprünün asfaltında kimse kalmasın istedik.',
  ),
  p(
    'Sezer, kendisi de 17 kez bu maratonu koşmuş bir acil tıp uzmanı. Başka bir önerisi kabul edilmedi: Yarışı ekime almak. Komite Başkanı Berna Kutlu bunun için köprü izinlerini, gemi trafiğini ve aynı hafta düzenlenen üç yarışı gerekçe gösterdi. “Konuşmaya devam ediyoruz” dedi.',
  ),
  h2('Gece nasıl gelinecek?'),
  p('Koşucuların çoğunun ilk sorusu buydu. Komitenin cevabı şöyle:'),
  ol(
    'Metro ve Marmaray o gece 03.00’te başlayacak, göğüs numarası gösterene ücretsiz olacak.',
    'Kadıköy, Üsküdar ve Beşiktaş’tan 03.30 ile 04.30 arasında 14 vapur kalkacak.',
    'Eşyalar başlangıçta değil, bir gün önce numara dağıtımında teslim edilecek.',
    'Köprü araç trafiğine 04.00’te kapanacak.',
  ),
  p(
    'Numarasını geri vermek isteyen 45 gün içinde parasının tamamını alabilecek. Kutlu’ya göre ilk günde 260 kişi bunu seçti, bekleme listesinden 900 kişi de yerlerine girmek istedi.',
  ),
  h2('“Çorbayı yarıştan sonra içeriz”'),
  p(
    'Nevzat Bilge 67 yaşında, emekli matbaacı. Bu maratonu hiç kaçırmadı, en yavaş bitirdiği yıl da geçen yıldı. “Gece vardiyasında otuz yıl çalıştım” diyor, “05.30 benim için öğle arası.” Hemşire Sibel Taş aynı fikirde değil: Nöbetten 08.00’de çıkıyor, eskiden yarışın ilk su istasyonunda gönüllü oluyordu. Bu yıl olamayacak.',
  ),
  embed('telegram', 'gazette_demo/12'),
  hr(),
  p(
    i(
      'Yarış günü sıcaklık 05.30’da 22 derecenin üstündeyse maraton, kurallara eklenen yeni maddeye göre 30 kilometreye indirilecek.',
    ),
  ),
];

const volunteers = p(
  'Komite, bu haberin yayımlanmasından sonra gece vardiyasından çıkanlar için 08.30 ile 11.30 arasında ikinci bir gönüllü grubu kurulacağını açıkladı. Sibel Taş kaydolduğunu söyledi.',
);

export const tr: DemoArticle = {
  slug: 'kopru-maratonu-sicak-baslangic-saati',
  kicker: 'Koşu',
  headline: 'Köprü Maratonu sıcak yüzünden 05.30’da başlayacak',
  standfirst:
    'Geçen yıl 212 koşucu sağlık çadırına başvurmuştu. Organizasyon, başlangıcı üç buçuk saat öne çekti; vapurlar ve metro gece 03.00’ten sonra koşucuları taşıyacak.',
  dateline: 'İstanbul',
  byline: ['mehmet-yildirim', 'timur-galiyev'],
  sources: ['organising-committee', 'interviews'],
  published: 1850,
  hero: {
    drawing: 'marathon',
    alt: 'Asma köprüyü geçen koşucular. Arkalarında kubbeli bir kent silueti ve yükselen iri bir güneş, köprünün altında bir yük gemisi.',
    caption: 'Haziranın ilk pazarı güneş 05.33’te doğuyor; maratonun başlangıcından üç dakika sonra.',
    credit: 'İllüstrasyon: Gazete',
  },
  body,
  revisions: [
    {
      at: 1590,
      note: 'Gece vardiyasından çıkan gönüllüler için kurulan ikinci grup eklendi.',
      body: [...body.slice(0, -3), volunteers, ...body.slice(-3)],
    },
  ],
  comments: [
    {
      author: 'Koşan Anne',
      body: 'Bakıcı 06.00’dan önce gelmiyor. Anne koşucular için çözüm düşünen oldu mu?',
      after: 55,
      replies: [
        { author: 'Serap', body: 'Biz dört anne sırayla bakıyoruz, biri koşmuyor o yıl. Çözüm denmez ama.', after: 92 },
        {
          author: 'Mehmet Yıldırım',
          staff: 'mehmet-yildirim',
          body: 'Komiteye sordum: Bitiş alanında çocuk çadırı var, 07.00’de açılıyormuş. 05.00’e çekilmesini istediğinizi ilettim, cevap gelirse buraya yazarım.',
          after: 168,
          replies: [{ author: 'Koşan Anne', body: 'Sağ olun, bekliyorum.', after: 180 }],
        },
      ],
    },
    {
      author: 'Level 42K',
      body: 'Ekime alınsın, bu kadar basit. Gece üçte metroya binilmez.',
      after: 120,
      replies: [
        { author: 'Nuri', body: 'Gemi trafiğini okumadın mı? Ekimde Boğaz’da balıkçı da var, fırtına da.', after: 150 },
        { author: 'Zeynep T.', body: 'Ben binerim. Yılda bir gece.', after: 161 },
      ],
    },
    {
      author: 'Beşiktaşlı',
      body: 'Köprünün 15.00 yerine 11.30’da açılması şehir için de iyi. Geçen yıl nikâhımıza yetişemeyen akrabalar var.',
      after: 300,
    },
    {
      author: 'Acil hemşiresi',
      body: 'Geçen yıl o 31 kişiden dördü bize geldi. Kararı destekliyorum.',
      after: 640,
    },
  ],
};
