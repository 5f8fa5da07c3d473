import { routes } from '@/lib/i18n/routes';
import { a, h2, p, ul } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';
import { mail } from '../mail';

export const tr: HousePage = {
  title: 'Gizlilik',
  intro: 'Burada kimse sizi izlemiyor. Bu sayfada, okurken ve yorum yazarken yazılımın neleri sakladığını anlatıyoruz.',
  body: [
    h2('Okurken'),
    p(
      'Okurken çerez bırakmayız. Sayfalarda izleme kodu, reklam ya da dış ölçüm hizmeti yoktur. Metin, yazı tipleri, görseller ve betik kendi sunucumuzdan gelir. Başka sitelerdeki gönderiler, videolar ve paylaşma seçenekleri düz bağlantıdır: Siz tıklamadan o sitelerden hiçbir şey yüklenmez, tıkladıktan sonra onların kuralları geçerlidir.',
    ),
    p(
      'Seçtiğiniz yazı boyutu ve tema ile kaydettiğiniz ya da son okuduğunuz haberler, bağlantı olmadığında da elinizin altında olsun diye tarayıcınızda saklanır. Bunlardan bizim haberimiz olmaz. Saklananları ',
      a(routes.saved.path('tr'), 'Kaydedilen haberler'),
      ' sayfasında görür, oradan silersiniz.',
    ),
    h2('Okunma sayısı'),
    p(
      '“En çok okunanlar” listesi için sayfadaki betik, haber on saniye ekranda kalınca bunu sunucumuza bildirir. Sunucu haberden, adresinizden ve tarayıcınızın kendini tanıttığı satırdan, her gün (UTC) yenilenen rastgele bir anahtarla bir işaret üretir; böylece sayfayı yenilemek sayıyı artırmaz. Anahtar ve işaretler, gün bitince en geç bir saat içinde silinir. Geriye her haber için günlük bir sayı kalır. Betik kapalıysa sayım yapılmaz.',
    ),
    h2('Yorum yazarken'),
    p('Yorumla birlikte şunlar saklanır:'),
    ul(
      'yazdığınız ad ve metin, gönderme zamanı, haber ve yanıtladığınız yorum (yayımlanırsa bunları herkes görür);',
      'yorumun durumu, kural denetiminin sonucu ve takip bağlantınızın özeti (bağlantının kendisi değil);',
      'internet adresinizin gizli anahtarla alınmış özeti (IPv6’da yalnızca adresin ilk yarısı, /64). Bu özet, tek bir bağlantıdan çok hızlı yorum gönderilmesini önler. Adresin kendisi saklanmaz; ancak anahtarı elinde tutan, bildiği bir adresin bu özetle eşleşip eşleşmediğini sınayabilir.',
    ),
    p(
      'E-posta adresi ya da üyelik gerekmez. Yanıtlardan haber almak için e-posta adresi verirseniz bu adres yalnızca yorumla birlikte saklanır, kimseye gösterilmez, başka hiçbir şey için kullanılmaz. Mektuptaki bağlantıyla onaylamazsanız üç gün sonra silinir; onaylarsanız mektupları sona erdirdiğinizde ya da yorumu sildiğinizde, bunları yapmasanız da onayın ya da son mektubun üzerinden otuz gün geçince.',
    ),
    p(
      'İnternet adresinizin özeti, otuz gün dolunca o gece silinir. Moderatörler bir adresi engellediyse yalnızca o adresin özeti, engel bitinceye kadar saklanır. Yorumun kendisi, siz ya da biz silinceye kadar kalır.',
    ),
    p(
      'Formun kabul etmediği metin; ad, nedenler ve adresin özetiyle birlikte tutulur, tahmin edilemeyen bir bağlantıyla bir saat boyunca açılabilir. Bu sürenin ardından en geç bir saat içinde silinir.',
    ),
    p(
      'Bir yorumu beğendiğinizde tarayıcınıza bir yıllık tek bir çerez konur: yalnızca rastgele bir sayı taşır, yalnızca beğeniler gönderilirken okunur ve aynı yorumun iki kez beğenilmesini önler. Beğeni ve bildirimlerle birlikte adresinizin özeti de saklanır; böylece tek bir bağlantıdan sınırsız sayıda gönderilemez.',
    ),
    p(
      'Takip sayfasından yorumunuzu indirebilir ya da silebilirsiniz: silinince ad, metin, denetim sonucu ve gelen bildirimler hemen yok olur. Siz yazarken betik, metni kurallara göre denetlenmek üzere sunucumuza gönderir; bu metin saklanmaz.',
    ),
    h2('Kayıtlar'),
    p(
      'Gazete erişim kaydı tutmaz; hata kayıtlarında da internet adresi bulunmaz. Vekil sunucu ya da barındırma şirketi ayrıca kayıt tutabilir; bundan siteyi işleten sorumludur.',
    ),
    h2('Haklarınız'),
    p(
      'Hakkınızda ne saklandığını öğrenmek, düzeltilmesini, silinmesini ya da size verilmesini istemek için ',
      mail('privacy'),
      ' adresine yazın (tanıtım baskısında bu adres yalnızca örnektir). Yorumunuzun takip bağlantısını da ekleyin: Üyelik olmadığından yorumun sizin olduğunu bu bağlantı gösterir. Veri sorumlusu, ',
      a(routes.imprint.path('tr'), 'künyede'),
      ' adı yazan işletendir. 6698 sayılı Kişisel Verilerin Korunması Kanunu’nun uygulandığı hâllerde Kişisel Verileri Koruma Kuruluna şikâyette bulunabilirsiniz.',
    ),
  ],
};
