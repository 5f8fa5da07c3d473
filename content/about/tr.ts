import { routes } from '@/lib/i18n/routes';
import { a, h2, p } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';

export const tr: HousePage = {
  title: 'Hakkımızda',
  intro:
    'Gazete, hem üç dilde yayımlanan bir haber sitesi hem de onu çalıştıran özgür yazılımdır. Şu an tanıtım baskısını okuyorsunuz.',
  body: [
    h2('Üç dil, üç baskı'),
    p(
      'Gazete, Gazette, Газета: Aynı sözcük, aynı yazı işleri. Yine de her baskı kendi okuru için yazılır; başlığı, imzası, yayın saati ve haberin altındaki tartışması kendine aittir.',
    ),
    p(
      'Bir haber tek dilde de çıkabilir, iki dilde de, üçünde birden de. Aradığınız haber Türkçe yayımlanmadıysa bunu açıkça söyler, hangi dillerde bulunduğunu gösteririz. Karşınıza habersizce başka dilde bir sayfa çıkmaz.',
    ),
    h2('Haberler nasıl çevriliyor?'),
    p(
      'Her haber bir dilde başlar. Öteki dillere cümle cümle aktarılmaz, o dilin okuru gözetilerek baştan anlatılır: Okurun zaten bildiği ayıklanır, bilmesi gereken açıklanır, özel adlar o dilin yazımına uyar. Yazılımın kendisi hiçbir şeyi çevirmez; makine çevirisi kullanmaz.',
    ),
    h2('Yanıldığımızda'),
    p(
      'Düzeltmeyi tarihiyle birlikte iki yere yazarız: haberin altına ve ',
      a(routes.corrections.path('tr'), 'Düzeltmeler'),
      ' sayfasına. Yayımlandıktan sonra değişen bir haberin altında “Neler değişti” başlığı görünür. Orada yayımlanan her sürüm sıralanır: değişen başlığın eski hâli, yeniden yazılan giriş, eklenen ve çıkarılan paragrafların sayısı, varsa editörün notu.',
    ),
    h2('İlgili haberler nasıl seçiliyor?'),
    p(
      'Önce editörün seçtikleri gelir. Gerisi hesaplanır: İki haberin ortak konularına bakılır, az rastlanan konu daha ağır basar; ortak sözcükler de hesaba katılır. Her 45 günde puan yarıya iner. Her önerinin yanında neden orada olduğu yazar. Sizin ne okuduğunuz sonucu etkilemez, liste herkes için aynıdır.',
    ),
    h2('Özgür yazılım, izlenmeyen okur'),
    p(
      'Gazete, MIT lisanslı açık kaynaklı bir yazılımdır. İsteyen kendi sunucusunda çalıştırabilir, kodunu okuyabilir, değiştirebilir. Okurun tarayıcısına çerez bırakmaz, kimsenin hangi haberi okuduğunu izlemez. Neyin saklandığını ',
      a(routes.privacy.path('tr'), 'Gizlilik'),
      ' sayfasında anlattık.',
    ),
    p(
      'Bu tanıtım baskısındaki haberler ve kişiler kurmacadır. Tek istisnayı ',
      a(routes.imprint.path('tr'), 'künyede'),
      ' bulabilirsiniz.',
    ),
  ],
};
