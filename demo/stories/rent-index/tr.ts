import { b, facts, h2, h3, p, pull, ul } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const opening = [
  p(
    'Körfez Üniversitesi’nin hazırladığı yeni kira endeksine göre İzmir’in dört ilçesinde kiralar geçen çeyrekte bir yıl öncesine kıyasla yüzde 26,5 arttı. Ücretler aynı sürede yüzde 33,6 yükseldi. Araştırmacıların beş yıl geriye götürdüğü seride kiranın ücretin arkasında kaldığı ilk çeyrek bu.',
  ),
  p(
    'Endeksin yürütücüsü Doç. Dr. Sevda Ilgaz, sonucu bir rahatlama olarak sunmaktan kaçınıyor. “Kira düşmedi, hatta yavaş da artmıyor” diyor. “Yalnızca maaş ilk kez ona yetişmeye başladı. İki yıl öncesinin oranına dönmek için bu gidişin birkaç çeyrek daha sürmesi gerek.”',
  ),
  facts(
    [b('Kiralar: '), 'yıllık yüzde 26,5; Bornova’da 22,8, Buca’da 25,1, Karşıyaka’da 27,9, Konak’ta 30,2.'],
    [b('Ücretler: '), 'yıllık yüzde 33,6.'],
    [b('İki yılda: '), 'kiralar yüzde 72, ücretler yüzde 63 arttı.'],
    [b('Kiranın payı: '), 'ortalama ücretin yüzde 42,2’si. Bir yıl önce 44,6, iki yıl önce 40 idi.'],
  ),
  h2('Neden yavaşladı?'),
  p('Ilgaz’a göre üç şey üst üste geldi:'),
  ul(
    'Buca ile Bornova’nın kenarlarında iki yılda 11.300 daire tamamlandı; bunların üçte birinden fazlası kiraya çıktı.',
    'Bornova’da 4.200 yataklık yurt açıldı. Öğrencilerin boşalttığı iki odalı evler ailelere kaldı.',
    'Ücretlere yıl içinde iki kez zam yapıldı; kira ise sözleşmeye göre yılda bir kez artıyor.',
  ),
  p(
    'Son madde, bu çeyrekteki tablonun biraz da takvimden kaynaklandığı anlamına geliyor. Buca’da on dokuz yıldır emlakçılık yapan Hakan Tuna’nın gözlemi daha yalın: “Geçen yıl bir eve aynı gün yedi kişi bakardı. Şimdi ev sahibi üçüncü haftada beni arayıp ‘Ne oldu bizim daire?’ diye soruyor.”',
  ),
  pull('Kira düşmedi. Yalnızca maaş ilk kez ona yetişmeye başladı.', 'Sevda Ilgaz, Körfez Üniversitesi'),
];
const methodAsPrinted = [
  h2('Nasıl ölçüldü?'),
  p('Endeks 18.400 kira ilanına dayanıyor ve yeni taşınanlarla birlikte evinde oturmaya devam edenleri de sayıyor.'),
];
const methodCorrected = [
  h2('İlan fiyatı değil'),
  p(
    'Bugüne dek kiraları çoğunlukla internetteki ilanlardan izliyorduk. İlan, ev sahibinin istediği fiyattır; kiracının ödediği değil. Yeni endeks 18.400 imzalı sözleşmeye dayanıyor ve yeni taşınanlarla birlikte evinde oturmaya devam edenleri de sayıyor.',
  ),
];
const closing = [
  h2('Bu iyileşme kime ulaşmıyor?'),
  h3('Taşınmak zorunda olanlara'),
  p(
    'Sözleşmelerin yüzde 71’i yenileme; onlarda artış yüzde 21,5. Kalan yüzde 29 yeni sözleşme ve orada kira bir yılda yüzde 38,7 yükseldi, yani ücretten hızlı. İşi, okulu ya da evliliği nedeniyle ev değiştiren için ortalama bir şey söylemiyor.',
  ),
  h3('Ücreti kayda girmeyenlere'),
  p(
    'Karşılaştırmadaki ücret serisi kayıtlı çalışanları kapsıyor. Gündelikçi, mevsimlik işçi ya da elden ücret alan garson bu çizginin dışında. Emekliler de öyle: Karşıyaka’da yalnız yaşayan Nuray Çetin’in aylığı bir yılda yüzde 24, kirası yüzde 28 artmış. “Grafikteki iki çizgi birbirine yaklaşmış, gördüm” diyor. “Benimkiler uzaklaştı.”',
  ),
  p(
    'Endeks şimdilik dört ilçeyle sınırlı. Torbalı, Menemen ve Aliağa gibi, merkezden kopan kiracıların gittiği yerlerde yeterli sözleşme toplanamadı. Araştırma ekibi yıl sonuna kadar ilçe sayısını dokuza çıkarmayı hedefliyor.',
  ),
];

export const tr: DemoArticle = {
  slug: 'kiralar-bes-yil-sonra-ucretlerden-yavas-artti',
  kicker: 'Konut',
  headline: 'İzmir’de kiralar beş yıl sonra ilk kez ücretlerden yavaş arttı',
  standfirst:
    'Körfez Üniversitesi’nin yeni endeksi, dört ilçede makasın daralmaya başladığını gösteriyor. Ev değiştirmek zorunda olanlar için ise tablo tersine.',
  dateline: 'İzmir',
  byline: ['deniz-korkmaz'],
  sources: ['statistics-office', 'interviews', 'gazette'],
  published: 700,
  hero: {
    drawing: 'rent-chart',
    alt: 'Sekiz çeyreklik çizgi grafik: 100’den başlayan kira endeksi 172’ye, ücret endeksi 163’e çıkıyor. Kira çizgisi hep üstte, ama son üç çeyrekte eğimi azalıyor ve ücret çizgisi ona yaklaşıyor.',
    caption: 'Dört ilçede kira ve ücret endeksi, son sekiz çeyrek (ilk çeyrek = 100). Kaynak: Körfez Üniversitesi.',
    credit: 'Grafik: Gazete',
  },
  body: [...opening, ...methodAsPrinted, ...closing],
  revisions: [
    {
      at: 585,
      note: 'Endeksin ilanlara değil imzalı sözleşmelere dayandığı düzeltildi; yöntemi anlatan bölüm genişletildi.',
      body: [...opening, ...methodCorrected, ...closing],
    },
  ],
  corrections: [
    {
      at: 585,
      kind: 'correction',
      body: 'Bu yazının ilk halinde endeksin 18.400 kira ilanına dayandığı yazıyordu. Yanlıştı: endeks 18.400 imzalı kira sözleşmesine dayanıyor.',
    },
  ],
  comments: [
    {
      author: 'Ayşe K.',
      body: 'Bornova’da oturuyorum, geçen ay yeniledik, gerçekten beklediğimizden az arttı. Ama alt kattaki daire boşaldı, bizim kiranın bir buçuk katına verildi. İkisi aynı apartman, aynı metrekare.',
      after: 22,
      replies: [
        {
          author: 'Mert',
          body: 'Yazıda tam da bu var zaten: yenileme 21,5, yeni sözleşme 38,7. Ortalama almak insanı yanıltıyor.',
          after: 31,
        },
        {
          author: 'Sevgi Ö.',
          body: 'Bu yüzden kimse evinden çıkamıyor. Çocuk büyüdü, bir oda fazlası lazım ama taşınsak iki kat vereceğiz.',
          after: 58,
          replies: [
            {
              author: 'Ayşe K.',
              body: 'Aynı durumdayız. Salona perde çektik, yeni oda diyoruz.',
              after: 64,
            },
          ],
        },
      ],
    },
    {
      author: 'Volkan T.',
      body: 'İstatistik okumuş biri olarak soruyorum: “18.400 ilan” deniyor ama üniversitenin raporunda “sözleşme” geçiyor. Hangisi doğru? Sonuç çok değişir.',
      after: 70,
      replies: [
        {
          author: 'Deniz Korkmaz',
          staff: 'deniz-korkmaz',
          body: 'Haklısınız, doğrusu sözleşme. Hata bizim; metni düzelttik ve yazının altına düzeltme notu koyduk. Uyardığınız için teşekkürler.',
          after: 116,
          replies: [{ author: 'Volkan T.', body: 'Hızlı ve açık oldu, sağ olun.', after: 130 }],
        },
      ],
    },
    {
      author: 'Emekli öğretmen',
      body: 'Nuray Hanım’ın sözü yazının özeti. Grafikte adı olmayan çok insan var.',
      after: 95,
    },
    {
      author: 'Cenk',
      body: 'Ev sahiplerini de dinleseydiniz keşke. Aidat, vergi, tadilat derken kiradan bana kalan artmıyor, azalıyor. Herkesin üç dairesi yok, ben tek daireyle emekli aylığımı tamamlıyorum.',
      after: 140,
      replies: [
        {
          author: 'Pelin',
          body: 'Katılıyorum, bir ev sahibinin hesabını da görmek isterdim. Ama tek daireli ev sahibiyle kiracının derdi sandığımızdan yakın bence.',
          after: 171,
        },
      ],
    },
    {
      author: 'kordonboyu',
      body: 'Torbalı’da iki yıldır kiracıyım. Endekse girsek o “dört ilçe” çizgisi hiç de güzel görünmez. Dokuz ilçeyi bekliyoruz.',
      after: 233,
    },
    {
      author: 'Yasin',
      body: 'Körfez Üniversitesi veriyi açık yayımlayacak mı? Bağlantısı varsa yazıya ekleyin lütfen.',
      after: 640,
      pending: true,
    },
  ],
};
