import { b, embed, facts, h2, h3, hr, i, ol, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const body = [
  p(
    'Sarıgöl’de emekli muhasebeci Fatma Uzun her akşam çayını koyuyor, dizüstü bilgisayarını açıyor ve başkasının faturalarını okuyor. İl genelindeki on dört belediye bir aydır ödediği her faturayı on gün içinde internette yayımlamak zorunda. Uzun ile yirmi kadar komşusu, kendilerine Fiş Kulübü adını verdi ve ilk ayın 6.412 faturasının tamamına bakmayı başardı.',
  ),
  facts(
    [b('Kural'), ': her fatura, ödemeden sonra on gün içinde, tutarı ve satıcısıyla birlikte'],
    [b('Kapsam'), ': Sarıgöl ilindeki on dört belediyenin tamamı'],
    [b('İlk ay'), ': 6.412 fatura; on bir belediye süreye uydu, üçü gecikti'],
    [b('Geri alınan para'), ': iki kez ödenen su sayaçları için 186 bin lira'],
  ),
  h2('Bulunan para küçük, soru büyük'),
  p(
    'Kulübün bulguları yolsuzluk dosyasından çok dağınık bir çekmeceye benziyor. Aynı elli su sayacının bedeli, biri temmuz biri eylül tarihli iki faturayla ödenmiş; satıcı 186 bin lirayı iade etti. Bir belediye aynı ay içinde asfaltın tonuna üç ayrı fiyat vermiş: 2.900, 3.150 ve 3.700 lira. Belediye, pahalı partinin gece dökümünü de kapsadığını söylüyor, ama faturada bu yazmıyor.',
  ),
  pull('Kimseyi yakalamaya çalışmıyorum. Evimin hesabını tutar gibi tutuyorum.', 'Fatma Uzun, emekli muhasebeci'),
  p(
    'Asıl etki belki de görünmeyende. Yayımlanan listelere göre doğrudan alımların ortalama tutarı ay içinde yüzde 9 düştü. Kamu maliyesi uzmanı Ayla Gündoğdu bu rakama temkinli yaklaşıyor: ',
    i('tek ay, mevsimlik işlerin bittiği bir ay'),
    '. “İnsanların bakıldığını bilince davranışını değiştirdiğini biliyoruz. Ne kadar sürdüğünü bilmiyoruz,” diyor.',
  ),
  h2('Kuralın üç zayıf yeri'),
  h3('Taranmış kâğıt veri değildir'),
  p(
    'Dokuz belediye faturaları fotoğraf olarak yüklüyor. İçinde arama yapılamıyor, toplam alınamıyor. Fiş Kulübü rakamları tek tek tabloya geçirdi; bu iş toplam 340 saat sürdü.',
  ),
  h3('Fatura var, sözleşme yok'),
  p(
    'Kural faturayı açıyor, faturanın dayandığı sözleşmeyi açmıyor. Asfaltta olduğu gibi, fiyatın neden değiştiği bu yüzden kâğıttan anlaşılmıyor.',
  ),
  h3('Açılmaması gereken de açıldı'),
  p(
    'Otuz yedi faturada sosyal yardım alan ailelerin adı ve adresi okunuyordu. Kulüp bunları yaymadı, belediyeleri aradı; belgeler aynı gün kaldırıldı. Ama iki günü aşkın süre herkese açık kalmışlardı. Bu, kuralın en pahalı hatası ve para cinsinden ölçülemiyor.',
  ),
  hr(),
  h2('Ne düzeltilebilir?'),
  p('Görüştüğümüz muhasebeciler, meclis üyeleri ve kulüp gönüllüleri üç değişiklikte birleşiyor:'),
  ol(
    'Faturalar tek tip bir tabloyla yüklensin; taranmış hali ek olsun.',
    'Her satırda sözleşmenin numarası ve bağlantısı bulunsun.',
    'Kişisel bilgiler yayından önce ikinci bir görevli tarafından kapatılsın.',
  ),
  p(
    'Geciken üç belediyenin üçü de nüfusu beş binin altındaki ilçelerde. Birinde bütün hesap işlerini Kerim Taşdelen tek başına yürütüyor. “Günde dört saatim tarayıcının başında geçti,” diyor. “Kurala karşı değilim. İkinci bir ele ihtiyacım var.” İl meclisi gelecek ay ortak bir yazılım için ödenek görüşecek. Şeffaflığın ucuz olduğunu kimse söylememişti; ilk ay en azından nereye harcanması gerektiğini gösterdi.',
  ),
];

export const tr: DemoArticle = {
  slug: 'sarigolde-acik-faturalarin-ilk-ayi',
  kicker: 'Açık bütçe',
  headline: 'Her fatura ortada: Sarıgöl’de ilk ay ne gösterdi?',
  standfirst:
    'On dört belediye ödediği her faturayı on günde yayımlıyor. Yurttaşlar iki kez ödenmiş sayaçlar da buldu, hiç açılmaması gereken adresler de.',
  dateline: 'Sarıgöl',
  byline: ['elif-aksoy'],
  sources: ['council-minutes', 'interviews', 'gazette'],
  published: 1500,
  hero: {
    drawing: 'open-ledger',
    alt: 'Bir meydanda bina gibi duran, iki yana açılmış dev bir hesap defteri. Çizgili sayfalarındaki pencerelerden insanlar bakıyor, iki kişi merdivenle tırmanıyor, sırtındaki kapının önünde insanlar yürüyor.',
    caption: 'Sarıgöl’de ilk ayda 6.412 fatura yayımlandı; hepsini yirmi kadar gönüllü okudu.',
    credit: 'İllüstrasyon: Gazete',
  },
  body,
  revisions: [
    {
      at: 1210,
      note: 'Fiş Kulübü’nün tabloyu yayımladığı bilgisi ve duyurusu eklendi.',
      body: [
        ...body.slice(0, 9),
        p(
          'Kulüp, bu haberin yayımlanmasından sonra tablonun tamamını, kişisel bilgilerden arındırarak herkesin kullanımına açtı ve yöntemini Telegram kanalında anlattı:',
        ),
        embed('telegram', 'gazette_demo/12'),
        ...body.slice(9),
      ],
    },
  ],
  corrections: [
    {
      at: 1380,
      kind: 'clarification',
      body: 'Asfalt fiyatları katma değer vergisi hariç tutarlardır. Haberin ilk halinde bunu belirtmemiştik.',
    },
  ],
  comments: [
    {
      author: 'Gönül E.',
      body: 'Fatma Hanım’ın eline sağlık. Bizim ilçede de bir kulüp kurmak isteriz, nereden başlamalı?',
      after: 64,
      replies: [
        {
          author: 'fiş_kulübü_üyesi',
          body: 'En küçük belediyeden ve tek bir kalemden başlayın. Biz akaryakıttan başladık, bir haftada bitti.',
          after: 110,
          replies: [{ author: 'Gönül E.', body: 'Not aldım, teşekkürler. Üç kişi olduk bile.', after: 170 }],
        },
      ],
    },
    {
      author: 'Hüseyin D.',
      body: 'Bir belediyede mali hizmetlerdeyim. Niyet güzel ama on gün gerçekten dar. Faturanın onayı bazen yedi günü buluyor.',
      after: 95,
      replies: [
        {
          author: 'Nazan',
          body: 'Süre ödemeden sonra başlıyor diye yazıyor, onaydan değil.',
          after: 121,
          replies: [
            { author: 'Hüseyin D.', body: 'Doğru, ödeme tarihi. Yine de küçük yerde tek memurla zor.', after: 133 },
          ],
        },
      ],
    },
    {
      author: 'Barış',
      body: 'Asfalt fiyatlarına KDV dahil mi? 3.700 ile 2.900 arasındaki fark ona yakın.',
      after: 102,
      replies: [
        {
          author: 'Elif Aksoy',
          staff: 'elif-aksoy',
          body: 'Üçü de KDV hariç. Haberde belirtmemiştik, not düştük. Sorduğunuz için teşekkürler.',
          after: 124,
        },
      ],
    },
    {
      author: 'Suna Y.',
      body: 'Yardım alan ailelerin adresi iki gün açık kalmış. Bunun özrü de on gün içinde yayımlansın.',
      after: 240,
    },
    { author: 'Okan', body: 'Yüzde 9 düşüş tek başına kuralı haklı çıkarır.', after: 420 },
    {
      author: 'İpek',
      body: 'Okan Bey, haberde o rakam için acele etmeyin diyor. Ben de altı ay beklerim.',
      after: 505,
    },
    { author: 'vatandaş', body: 'O belediyenin adını yazın da bilelim.', after: 690, pending: true },
  ],
};
