import { b, facts, h2, i, p, pull, ul } from '@/lib/stories/body/build';
import { picture } from '../../picture';
import type { DemoArticle } from '../../types';

const drones = (depth: string) =>
  p(
    `Ekip işi ikiye böldü. Dronlar sabahın erken saatlerinde, deniz henüz çarşaf gibiyken ${depth} kadar olan sığlıkları fotoğrafladı. Daha derini dalgıçlara kaldı: 12 kişi, 41 noktada dibe 50 metrelik şerit metre serdi ve her metrede bir, 25 santimlik bir çerçevenin içindeki sürgünleri tek tek saydı.`,
  );

const before = [
  p(
    'Güney Marmara’da deniz çayırları geri geliyor. Erdek’ten Gemlik’e kadar süren sayım, müsilajın denizi örttüğü yazdan iki yaz sonra 340 hektarlık alanda yeniden canlı çayır bulunduğunu gösterdi. Müsilajı izleyen sonbaharda aynı kıyıda yalnızca 90 hektar kalmıştı.',
  ),
  p(
    'Araştırmayı Erdek’teki Güney Marmara Deniz Araştırmaları Merkezi yürüttü. Sonuçlar, hakem denetiminden geçerek bu hafta yayımlandı.',
  ),
  facts(
    [b('340 hektar: '), 'canlı çayır. Müsilajdan önce 520 hektardı.'],
    [b('128 hektar: '), 'Erdek Körfezi. Gemlik’te 82, Mudanya’da 76, Bandırma’da 54 hektar ölçüldü.'],
    [b('9 metre: '), 'çayırın bugün indiği en büyük derinlik. Eskiden 12 metrede de vardı.'],
    [b('Altı kat: '), 'çayırdaki yavru balık sayısının çıplak kuma oranı.'],
  ),
  h2('Yukarıdan dron, aşağıdan dalgıç'),
];

const after = [
  p(
    '“Fotoğrafta yeşil görünen her şey çayır değil” diyor ekibin başındaki deniz biyoloğu Sevgi Tunalı. “Yosun da yeşil, taşın üstündeki tortu da. O yüzden dronun gördüğünü mutlaka bir dalgıç elliyor.” İki yöntemin tutmadığı yerlerde dalgıcın sayısı esas alındı.',
  ),
  picture(0),
  p(
    'Geri dönen iki tür var: ',
    i('Cymodocea nodosa'),
    ' ve ',
    i('Zostera marina'),
    '. İkisi de kök saplarıyla yana doğru ilerliyor. Tunalı’ya göre toparlanmanın nedeni de bu: “Yapraklar havasız kaldı, çürüdü. Ama kumun altındaki saplar birçok yerde sağ kalmıştı.”',
  ),
  h2('Balık için ne demek'),
  p(
    'Dalgıçlar çayırda on metrekarede ortalama 3,6 yavru balık saydı, hemen yanındaki çıplak kumda 0,6. En çok tekir, izmarit ve isparoz yavrusuna rastladılar. Bandırma Körfezi’nin batısındaki bir noktada, üç yıl aradan sonra denizatı da görüldü.',
  ),
  pull(
    'Ağda henüz bir şey yok. Ama çapayı çekince ucunda ot geliyor, onu da unutmuştuk.',
    'Cemal Aydemir, balıkçı, Erdek',
  ),
  p(
    'Erdekli balıkçı Cemal Aydemir, 34 yıldır aynı kıyıda ağ atıyor. Bilim insanları onun temkinli olmasına hak veriyor: Bugün çayırda saklanan yavrunun avlanacak boya gelmesi, türüne göre bir ila üç yıl alıyor.',
  ),
  h2('Eksik kalan 180 hektar'),
  p(
    'Kayıp, derinde. Dokuz metrenin altındaki çayırlar hiç dönmedi; su eskisi kadar berrak değil ve ışık dibe ulaşmıyor. Makale, 25 metreden derinde oksijenin hâlâ çok düşük olduğunu da not ediyor. Ekip bu yüzden “iyileşme” sözcüğünden kaçınıyor, “kısmi geri dönüş” diyor.',
  ),
  p('Araştırmacılara göre kazanılanı korumanın üç yolu var:'),
  ul(
    'Atık suyun körfezlere ileri arıtmadan geçmeden verilmemesi.',
    'Yazlık teknelerin çayıra demir atmak yerine şamandıraya bağlanması; tek bir çapa izi üç yılda kapanıyor.',
    'Kaçak trolün kıyıdan uzak tutulması.',
  ),
  p(
    'Sayım gelecek yaz aynı 41 noktada yinelenecek. Tunalı, bir sıcak yazın bile tabloyu değiştirebileceğini söylüyor: “Deniz suyu geçen ağustosta üç hafta 27 derecenin üstünde kaldı. Çayır buna dayandı. İkincisine dayanır mı, bilmiyoruz.”',
  ),
];

export const tr: DemoArticle = {
  slug: 'deniz-cayirlari-guney-marmaraya-donuyor',
  kicker: 'Deniz bilimi',
  headline: 'Deniz çayırları Güney Marmara’ya dönüyor',
  standfirst:
    'Müsilajdan iki yaz sonra dalgıçlar ve dronlar 340 hektar canlı çayır saydı. Yavru balıklar da döndü; derindeki kayıp ise sürüyor.',
  dateline: 'Erdek',
  byline: ['mehmet-yildirim'],
  sources: ['research-paper', 'interviews'],
  published: 620,
  hero: {
    drawing: 'seagrass',
    alt: 'Elinde fenerle deniz çayırının üstünde yüzen bir dalgıç; altında sayım yerini gösteren iki beyaz çubuk. Yukarıdan güneş ışığı süzülüyor, küçük balıklar sürü hâlinde geçiyor.',
    caption:
      'Çayırlar yavru balıklara hem saklanacak yer hem yiyecek sağlıyor. Güney Marmara’da en derini bugün 9 metrede.',
    credit: 'İllüstrasyon: Gazete',
  },
  pictures: [
    {
      drawing: 'seagrass-map',
      alt: 'Güney Marmara haritası. Kıyı boyunca yeşille taranmış çayır alanları: Erdek 128, Gemlik 82, Mudanya 76, Bandırma 54 hektar.',
      caption: 'Canlı çayır bulunan alanlar. Toplam 340 hektarın 128’i Erdek Körfezi’nde.',
      credit: 'Harita: Gazete',
    },
  ],
  body: [...before, drones('14 metreye'), ...after],
  revisions: [
    {
      at: 505,
      note: 'Dronların fotoğrafladığı derinlik düzeltildi: 14 değil, 4 metre.',
      body: [...before, drones('4 metreye'), ...after],
    },
  ],
  corrections: [
    {
      at: 505,
      kind: 'correction',
      body: 'Bu haberin ilk hâlinde dronların 14 metre derinliğe kadar fotoğraf çektiği yazıyordu. Doğrusu 4 metre. Daha derindeki çayırları dalgıçlar saydı.',
    },
  ],
  comments: [
    {
      author: 'Dalgıç Kerem',
      body: 'Elinize sağlık, güzel haber. Bir şey sorayım: Dron 14 metreye kadar nasıl görüyor? Mudanya’da görüş iyi günde 5 metre. Bir rakam kaymış olmasın?',
      after: 62,
      replies: [
        {
          author: 'Mehmet Yıldırım',
          staff: 'mehmet-yildirim',
          body: 'Haklısınız, makalede 4 metre yazıyor; ben notuma yanlış geçirmişim. Metni düzelttik, altına da düzeltme notu koyduk. Teşekkür ederim.',
          after: 116,
          replies: [
            {
              author: 'Dalgıç Kerem',
              body: 'Ne güzel, gizlemeden düzeltmişsiniz. Sağ olun.',
              after: 131,
            },
          ],
        },
      ],
    },
    {
      author: 'Ayşe K.',
      body: 'Çocukluğum Erdek’te geçti. Denize girerken ayağımıza dolanan otlara kızardık. Meğer kıymetliymiş.',
      after: 85,
      replies: [
        {
          author: 'Nurten',
          body: 'Biz de yolup kıyıya atardık. Kimse söylemezdi ki balık orada büyüyor.',
          after: 140,
        },
      ],
    },
    {
      author: 'Selim Ö.',
      body: '520’den 340’a düşmüş, yani üçte biri gitmiş. Başlık bence fazla iyimser.',
      after: 150,
      replies: [
        {
          author: 'Ayşe K.',
          body: '90’dan 340’a çıkmış ama. İkisi de yazılmış zaten.',
          after: 171,
          replies: [
            {
              author: 'Selim Ö.',
              body: 'Doğru, metinde var. Ben başlığa takıldım.',
              after: 190,
            },
          ],
        },
      ],
    },
    {
      author: 'Bandırmalı',
      body: 'Arıtma tesisini de yazın lütfen. Yağmur yağınca koku hâlâ aynı.',
      after: 260,
    },
    {
      author: 'Tekneci',
      body: 'Şamandıra koysunlar bağlanalım. Koyda yer yok, demir atmayıp ne yapacağız?',
      after: 412,
      pending: true,
    },
  ],
};
