import { routes } from '@/lib/i18n/routes';
import { a, b, h2, h3, p, ul } from '@/lib/stories/body/build';
import type { HousePage } from '../house-page';

export const tr: HousePage = {
  title: 'Yorum kuralları',
  intro: 'Beş kural, her birinin gerekçesi ve gönderdiğiniz yorumun başına gelenler.',
  body: [
    h2('Kurallar'),
    h3('Hakaret, küfür, rencide edici cümle veya ima yok'),
    p(
      'Söylenenleri ve yapılanları dilediğiniz kadar sert eleştirin; kimseye açıkça ya da herkesin anladığı bir imayla hakaret etmeyin. Aşağılandığı yerde insan susar, tartışma bağıranlara kalır.',
    ),
    p(b('Sorun değil:'), ' “Bu bütçe tam bir fiyasko.” Haberin konusu bir hakaretse onu tırnak içinde aktarmak da.'),
    h3('İnançlara saldırmayın'),
    p(
      'Kimse inancından ya da inançsızlığından ötürü alaya alınmaz, küçümsenmez. Her inançtan okur bu sayfada rahatça tartışabilmeli.',
    ),
    p(
      b('Sorun değil:'),
      ' bir din adamının görüşüne katılmamak ya da “Sınav takvimi ramazana göre ayarlanabilir mi?” diye sormak.',
    ),
    h3('İmla kurallarına uyun'),
    p(
      'Cümleleri noktalayın, “de” bağlacını ayırın, sözcükleri kısaltmadan, bugünkü yazımıyla yazın. Başkaları için yazılan metin okuyanı yormamalı.',
    ),
    p(b('Sorun değil:'), ' yöresel söyleyişler, alışılmadık adlar, arada bir gözden kaçan yazım yanlışı.'),
    h3('Türkçe karakter kullanın: ç, ğ, ı, İ, ö, ş, ü'),
    p(
      'Bu harfler süs değil, anlam taşır: “sınır” ile “sinir”, “öldü” ile “oldu” başka sözcüklerdir. Harfleri eksik metni okur tahmin ederek okumak zorunda kalır.',
    ),
    p(b('Sorun değil:'), ' Shakespeare, WhatsApp gibi yabancı adlar; düzeltme işaretini (â, î, û) kullanmamak.'),
    h3('Büyük harflerle yazmayın'),
    p('Baştan sona büyük harfle yazmak bağırmak gibi algılanır; harfler tek boy olunca satırı okumak da güçleşir.'),
    p(b('Sorun değil:'), ' TBMM, NATO gibi kısaltmalar; tek bir sözcüğü bir kez vurgulamak.'),
    h2('Yorumunuz nasıl değerlendiriliyor?'),
    p(
      'Yorumu önce bir program bu kurallara göre okur. İtiraz edecek bir şey bulmazsa yorum hemen yayımlanır; kuşku duyarsa bir moderatör okur. Düzeltilebilecek bir şey varsa yeri işaretlenmiş olarak, nedeni ve düzeltilmiş metinle birlikte size gösterilir: onu gönderebilir, kendiniz değiştirebilir ya da olduğu gibi bir moderatöre iletebilirsiniz. Yalnızca apaçık küfür ve yinelenen metin doğrudan geri çevrilir. Gazete dilerse her yorumu önce bir moderatöre okutabilir; formun altında hangisinin geçerli olduğu yazar.',
    ),
    p(
      'Yorumu gönderince, metninizi ve yorumun durumunu gösteren bir takip sayfası açılır. Bu sayfanın bağlantısı tahmin edilemez; kaybederseniz size yeniden gönderemeyiz, o yüzden adresi saklayın. Yorumunuzu on beş dakika boyunca oradan değiştirebilir, istediğiniz zaman indirebilir ya da silebilirsiniz.',
    ),
    p(
      'Form yorumunuzu kabul edemezse, örneğin metin 3.000 karakteri aşarsa, yazdıklarınız kaybolmaz. Ayrı bir sayfada, nedenleriyle birlikte bir saat bekler; düzeltip yeniden gönderirsiniz. Yalnızca dosyalar, sınırı kat kat aşan metinler ve veritabanımız çalışmazken gönderilen yorumlar saklanmaz.',
    ),
    ul(
      [
        b('Yanıtlar:'),
        ' Haber yoruma açık olduğu sürece yayımlanmış her yorumu yanıtlayabilirsiniz. Yanıtlar üç basamağa kadar iç içe girer; daha derindekilerde kime yazıldığı belirtilir.',
      ],
      [b('Ekip:'), ' “Gazete ekibi” işaretini biz veririz; forma ad yazarak alınamaz.'],
      [b('Hız sınırı:'), ' Tek bağlantıdan on dakikada beş yorum. Aynı bağlantıyı kullananlar bu sınırı paylaşır.'],
      [
        b('Adresiniz:'),
        ' İnternet adresinizi değil, yalnızca bu sınıra yarayan anahtarlı özetini saklarız. Ayrıntısı ',
        a(routes.privacy.path('tr'), 'Gizlilik'),
        ' sayfasında.',
      ],
    ),
  ],
};
