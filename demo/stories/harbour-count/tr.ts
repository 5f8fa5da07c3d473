import { b, facts, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const body = [
  p(
    'Limanköy belediye başkanını ikinci turda seçiyor. Adaylardan Orhan Balkan belediye başkan yardımcısı; Nermin Saygın kılavuz kaptanların eski başkanı. İkisi yirmi yıldır aynı rıhtıma bakan pencerelerde çalıştı. İki hafta önceki ilk turda Balkan yüzde 43,6, Saygın yüzde 41,2 almıştı. Sonucu, ilk turda üçüncü adaya giden yüzde 15,2 belirleyecek.',
  ),
  facts(
    [b('Sandık'), ': 412. İkisi Taşada’da, kılavuz botuyla dönecek.'],
    [b('Seçmen'), ': 118.600. İlk turda katılım yüzde 64,8’di.'],
    [b('Tartışma'), ': Balkan ikinci konteyner terminalini istiyor, Saygın önce eldeki rıhtımların onarılmasını.'],
  ),
  p(
    'Oylar okullarda, iki tarafın müşahitleri önünde elle sayılıyor. Bu sayfada yalnızca seçim kurulunun okuduğu sonuçları veriyoruz; tahmin yok. Her rakamın yanında kaç sandığı kapsadığını da yazıyoruz. Küçük yukarı mahalleler erken, kalabalık liman okulları geç açıklanıyor; ilk saatlerin farkına bu gözle bakmak gerek.',
  ),
  p(
    'Bir sandıkta ortalama yüz doksan geçerli oy var. Tutanağa itirazı olan taraf kurula yazılı başvuruyor; kurul haklı bulursa yalnızca o sandığı yeniden saydırıyor. Kesin sonuç, itirazlar bittikten sonra sandık sandık yayımlanacak. O zamana kadar burada okuduğunuz her şey geçici sonuçtur; öne çıkan bilgileri sayfanın başında tutuyoruz.',
  ),
];

export const tr: DemoArticle = {
  slug: 'limankoy-ikinci-tur-canli-sayim',
  kicker: 'Canlı sayım',
  headline: 'Limanköy’de oy verme bitti, ikinci turun sayımı başladı',
  standfirst:
    'Başkanlık için Orhan Balkan ile Nermin Saygın yarışıyor. 412 sandığın elle sayımını, seçim kurulunun okuduğu rakamlarla rakam rakam aktarıyoruz.',
  dateline: 'Limanköy',
  byline: ['elif-aksoy'],
  sources: ['election-board', 'gazette'],
  published: 296,
  hero: {
    drawing: 'ballot-box',
    alt: 'Şeffaf bir oy sandığının çevresinde zarf tutan üç el; biri zarfını yarıktan içeri bırakıyor. Arkadaki pencereden bir liman vinciyle beyaz bir vapur görünüyor.',
    caption: 'Limanköy’de oylar kâğıtla veriliyor, elle sayılıyor: her sandığa bir sınıf.',
    credit: 'İllüstrasyon: Gazete',
  },
  body,
  revisions: [
    {
      at: 112,
      note: 'Başlık ve özet güncellendi: 291 sandık sonunda öne geçen aday değişti.',
      headline: 'Limanköy’de fark kapandı: Saygın ilk kez önde',
      standfirst:
        'Sandıkların yüzde 71’i sayıldı; Nermin Saygın, sayımın başından beri önde giden Orhan Balkan’ı 222 oyla geçti. Büyük liman okulları henüz açıklanmadı.',
    },
    {
      at: 11,
      note: 'Başlık ve özet güncellendi: 396 sandık açıklandı.',
      headline: 'Limanköy’de 16 sandık kaldı, Saygın 1.664 oy önde',
      standfirst:
        'Sandıkların yüzde 96’sında Nermin Saygın yüzde 51,1’e ulaştı. Orhan Balkan’ın itirazıyla dokuz sandık yeniden sayılıyor; Balkan yenilgiyi kabul etmedi.',
    },
  ],
  updates: [
    {
      at: 11,
      headline: '396 sandık: Saygın yüzde 51,1, Balkan yüzde 48,9',
      pinned: true,
      body: [
        p(
          'Kurulun son okuduğu rakamlara göre ',
          b('Saygın’ın 38.632, Balkan’ın 36.968 oyu var'),
          '. Fark 1.664. Kalan 16 sandıkta yaklaşık 3.050 geçerli oy bulunuyor; Balkan’ın öne geçmesi için bunların dörtte üçünden fazlasını alması ya da yeniden sayımda sonucun değişmesi gerekiyor.',
        ),
        p(
          'On dört sandık liman spor salonunda sayılıyor, Taşada’nın iki sandığı yolda. Değirmenaltı’ndaki dokuz sandığın ilk sonucu, kurul yenisini açıklayana kadar toplamda kalacak.',
        ),
      ],
    },
    {
      at: 42,
      headline: 'Değirmenaltı’nda dokuz sandık yeniden sayılacak',
      body: [
        p(
          'Balkan’ın ekibi, pusula sayısıyla imza sayısı arasında bir ile dört arasında fark bulunan dokuz tutanağa yazılı itirazda bulundu. Kurul itirazı yarım saatte kabul etti. Saygın’ın müşahitleri karşı çıkmadı. Saygın, “İki kere de sayılsın, üç kere de,” dedi, “kâğıt bu, eskimez.”',
        ),
      ],
    },
    {
      at: 60,
      headline: 'Taşada’da sayım bitti, sandıklar bekliyor',
      body: [
        p(
          'Adadaki iki sandığın sayımı tamamlandı ama tutanakların kurula ulaşması için poyrazın biraz düşmesi bekleniyor. Botu kılavuz kaptanlar değil, sahil güvenlik eşliğinde belediyenin nöbetçi ekibi kullanacak; iki aday da buna onay verdi.',
        ),
      ],
    },
    {
      at: 76,
      headline: 'Liman okulları açıklanıyor, fark 1.230',
      body: [
        p(
          '358 sandık sonunda Saygın yüzde 50,9, Balkan yüzde 49,1. Açıklanan ilk iki büyük liman okulunda Saygın yüzde 60 dolayında oy aldı.',
        ),
      ],
    },
    {
      at: 114,
      headline: 'Öne geçen aday değişti: Saygın 222 oy önde',
      pinned: true,
      body: [
        p(
          '291 sandıkta Saygın 27.861, Balkan 27.639 oy. Yüzdeyle söylersek 50,2’ye 49,8. Kurulun koridorunda sevinen de üzülen de yok; herkes telefonuna bakıyor.',
        ),
      ],
    },
    {
      at: 147,
      headline: 'Katılım yüzde 67,3',
      body: [
        p(
          'Katılım ilk tura göre 2,5 puan arttı. En büyük artış liman çevresinde: orada kapanış saatinde sırada bekleyenlerin hepsine oy kullandırıldı.',
        ),
      ],
    },
    {
      at: 174,
      headline: 'Sandıkların yarısı sayıldı, fark 708’e indi',
      body: [
        p(
          '412 sandığın 206’sı tamam. Balkan yüzde 50,9, Saygın yüzde 49,1. Kırk dakika önce 118 sandıkta fark 1.170’ti.',
        ),
      ],
    },
    {
      at: 258,
      headline: 'İlk sonuçlar: 41 sandıkta Balkan yüzde 54,1',
      body: [
        p(
          'Saygın yüzde 45,9’da. Sonuçların çoğu yukarı mahallelerden. İlk turda aynı sandıklarda fark üç puan daha büyüktü.',
        ),
      ],
    },
    {
      at: 294,
      headline: 'Sınıflar sayım düzenine geçti',
      body: [
        p(
          'Cumhuriyet Okulu’nun 4 numaralı sınıfında sandık başkanı bir coğrafya öğretmeni. İlk yüz pusula sayılana kadar telefonları çöp sepetinde topladı; “boş sepet, merak etmeyin,” dedi. Tahtada dünkü dersten kalma bir rüzgâr gülü duruyor.',
        ),
      ],
    },
  ],
};
