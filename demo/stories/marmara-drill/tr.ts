import { b, embed, facts, h2, p, pull, ul } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

// The first publication had the bridge's hours wrong; the correction below replaces this one paragraph.
const bridge = (hours: string) =>
  p(
    `Altıncı saatte hakemler İzmit Körfezi’ndeki asma köprüyü ${hours} saatliğine kapalı saydı. Kimseye haber verilmemişti; amaç buydu. Gebze’den Yalova’ya geçmek üzere sıraya giren 22 araçlık konvoyun planında feribot yoktu. Araçlar körfezi dolaştı ve enkazın başına 3 saat 50 dakika gecikmeyle vardı.`,
  );

const opening = [
  p(
    'Yalova’nın dışında, yıkılmak için yapılmış beş katlı bir binanın üçüncü katında emekli bir öğretmen on dokuz saattir yatıyordu. Yanında bir termos, bir battaniye ve bitirmek üzere olduğu bir roman vardı; gönüllüler listesindeki numarası 41’di. Onu bulan, Selanik’ten gelen altı yaşındaki Argo oldu.',
  ),
  p(
    'Türkiye, Yunanistan, Bulgaristan, Romanya ve Gürcistan’dan 1.140 kurtarma görevlisi ile 38 arama köpeği, Marmara çevresindeki altı alanda 72 saat boyunca tek bir senaryo üzerinde çalıştı: saat 04.12, Marmara Denizi’nin ortası, büyüklük 7,1. Tatbikatın yöneticisi Serap Tunalı, kapanış toplantısını iyi haberle açmadı. Önce dokuz saatten söz etti.',
  ),
  facts(
    'Beş ülkeden 1.140 görevli ve 38 köpek, altı alanda 72 saat çalıştı.',
    'Enkaza yerleştirilen 64 gönüllüden 61’i ilk 30 saatte bulundu.',
    'Ekiplerin ortak telsiz kanalı ancak dokuzuncu saatte açıldı.',
    'Silivri’deki sahra hastanesi 4 saat 20 dakikada kuruldu; hedef altı saatti.',
  ),
  h2('Dokuz saat boyunca beş ayrı kanal'),
  p(
    'Ekipler sahaya üç ayrı telsiz sistemi ve birbirinden habersiz hazırlanmış beş frekans planıyla geldi. Yalova’daki Bulgar ekibi, 400 metre ötede çalışan Yunan ekibiyle motosikletli kuryeler aracılığıyla haberleşti. Gemlik’ten istenen hidrolik kesici bu yüzden iki kez yola çıktı, bir kez yanlış enkaza gitti.',
  ),
  pull('Birbirimizi görüyorduk ama duyamıyorduk. El salladık.', 'Stoyan Denev, Bulgar ekibinin haberleşme sorumlusu'),
  p(
    'Çözüm planda yazılı değildi. Bandırmalı amatör telsizciler depolarındaki 60 cihazı getirdi, hepsini tek kanala ayarladı ve her ekibe on ikişer tane dağıttı. Denev’e göre bundan sonraki 63 saatte “telsiz konuşulacak bir konu olmaktan çıktı”.',
  ),
  picture(0),
  h2('Köprü kapanınca'),
];

const rest = [
  p(
    'Tunalı, “Körfezin iki yakasında feribot işletmecisi var, telefonu da belli,” dedi. “Aramak kimsenin görevi değildi. Raporun ilk maddesi bu olacak.”',
  ),
  h2('İyi gidenler'),
  ul(
    [b('Köpekler. '), 'Enkaz altındaki gönüllülerin 49’unun yerini köpekler, 12’sini dinleme cihazları belirledi.'],
    [b('Sessizlik. '), 'Her saat başı üç dakika bütün iş makineleri durdu; sivil kamyonlar bile kurala uydu.'],
    [b('Kartlar. '), '“Neresi ağrıyor?”, “Kaç kişisiniz?” gibi kırk cümle, beş dilde, cebe sığan bir kartta toplandı.'],
  ),
  p(
    'Silivri’deki sahra hastanesinin başhekimliğini Gürcistan’dan Nino Kalandia yaptı. Çadırlar rüzgâr yüzünden iki kez söküldü, ama ilk “yaralı” hedeflenen süreden bir saat kırk dakika önce içeri alındı. Kalandia’nın eleştirisi başkaydı: “Kırk yatağın yanına tek bir çocuk sedyesi konmuştu. Depremi yalnız yetişkinler yaşamıyor.”',
  ),
  embed('telegram', 'gazette_demo/12'),
  p(
    'Bulunamayan üç gönüllü, süre dolunca kendileri çıktı. Biri, Gebze’de bir asansör boşluğunda, arama ekibinin iki kez üzerinden geçtiğini anlattı. Notları eğitim dosyasına girdi.',
  ),
  p(
    'Beş ülkenin ortak raporu otuz gün içinde, kısaltılmadan yayımlanacak. Gelecek yılki tatbikatın yeri Burgaz. Oraya gitmeden önce yapılacak ilk iş belli: tek bir frekans listesi ve altında beş imza.',
  ),
];

export const tr: DemoArticle = {
  slug: 'marmara-72-saatlik-deprem-tatbikati',
  kicker: 'Deprem tatbikatı',
  headline: 'Marmara’da 72 saatlik prova: köpekler buldu, telsizler sustu',
  standfirst:
    'Beş ülkenin kurtarma ekipleri 7,1’lik bir depreme birlikte hazırlandı. Enkazdaki 64 gönüllünün 61’i bulundu; ortak bir telsiz kanalı ise ancak dokuz saat sonra kuruldu.',
  dateline: 'Yalova',
  byline: ['mehmet-yildirim'],
  sources: ['civil-protection', 'gazette'],
  published: 210,
  hero: {
    drawing: 'marmara-map',
    alt: 'Marmara Denizi’nin haritası. Denizin ortasındaki merkez üssünden halkalar yayılıyor; kıyılardaki kırmızı işaretler altı tatbikat alanını gösteriyor: Silivri, Tekirdağ, Gebze, Yalova, Gemlik, Bandırma.',
    caption: 'Senaryodaki merkez üssü ve ekiplerin çalıştığı alanlar. Halkalar sarsıntının yayılışını gösteriyor.',
    credit: 'Harita: Gazete',
  },
  pictures: [
    {
      drawing: 'drill-tents',
      alt: 'Güneş kentin arkasından doğarken projektörlerin altında sıra sıra kurtarma çadırları. Kasklı görevliler çadırların arasında; önde bir arama köpeği oturmuş bekliyor.',
      caption: 'Üçüncü günün sabahı: ekipler nöbet değiştirirken kamp.',
      credit: 'İllüstrasyon: Gazete',
    },
  ],
  body: [...opening, bridge('altı'), ...rest],
  revisions: [
    {
      at: 95,
      note: 'Köprünün kapalı sayıldığı süre düzeltildi: altı değil, dört saat.',
      body: [...opening, bridge('dört'), ...rest],
    },
  ],
  corrections: [
    {
      at: 95,
      kind: 'correction',
      body: 'Bu haberin ilk halinde, tatbikatta köprünün altı saat kapalı sayıldığını yazdık. Doğrusu dört saattir. Köprü, tatbikatın altıncı saatinde kapatıldı; iki sayıyı karıştırdık.',
    },
  ],
  comments: [
    {
      author: 'Ayşe K.',
      body: '1999’da Gölcük’teydim. Saat başı üç dakika susmanın ne demek olduğunu o gün öğrendik. Bunun kural haline gelmesine sevindim.',
      after: 14,
      replies: [
        {
          author: 'Hakan Ö.',
          body: 'Biz de Değirmendere’de elimizle kazıyorduk, kamyonlar durmuyordu. Keşke o zaman olsaydı.',
          after: 22,
          replies: [{ author: 'Ayşe K.', body: 'Geçmiş olsun komşu. Unutmadık.', after: 31 }],
        },
        { author: 'Deren', body: 'Bu kural sivil araçlara nasıl duyuruluyor, siren mi çalıyor?', after: 40 },
      ],
    },
    {
      author: 'Telsizci Bora',
      body: 'Amatör telsizcilerin adı bu ülkede hep iş bitince anılıyor. 60 cihaz ayarlamak bir gecelik iş, ama planda bir satır bile yok.',
      after: 27,
      replies: [
        {
          author: 'Selin T.',
          body: 'Haberde tam olarak bu yazıyor zaten, planda olmadığı. Umarım rapora da girer.',
          after: 35,
        },
      ],
    },
    {
      author: 'Körfezli',
      body: 'Bir düzeltme: ben hakem heyetine çay taşıyan gönüllülerdendim, köprü dört saat kapalı sayıldı. Altıncı saatte kapatıldı, altı saat kapalı kalmadı.',
      after: 78,
      replies: [
        {
          author: 'Mehmet Yıldırım',
          staff: 'mehmet-yildirim',
          body: 'Haklısınız, hakem tutanağına yeniden baktık: dört saat. Metni düzelttik, altına da not düştük. Çay için de teşekkürler.',
          after: 117,
          replies: [
            { author: 'Körfezli', body: 'Rica ederim. Feribotta da çay var, bilin diye söylüyorum.', after: 124 },
          ],
        },
      ],
    },
    {
      author: 'Mert',
      body: 'Bu kadar para harcanacağına eski binalar güçlendirilsin. Kurtarma ekibi en son çare.',
      after: 52,
      replies: [
        {
          author: 'Nurhan A.',
          body: 'İkisi birbirinin yerine geçmiyor ki. Bina da güçlensin, telsiz de çalışsın.',
          after: 60,
        },
      ],
    },
    { author: 'gebzeli', body: 'Asansör boşluğundaki gönüllüyle söyleşi yapın lütfen, asıl hikâye o.', after: 96 },
    { author: 'Emre', body: 'Burgaz’a gönüllü kaydı nereden yapılıyor?', after: 188, pending: true },
  ],
};
