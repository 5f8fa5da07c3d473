import { b, facts, h2, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'kremlin-kilicdaroglunun-iddiasini-reddetti',
  kicker: 'Seçim 2023',
  headline: 'Kremlin, Kılıçdaroğlu’nun Rusya iddiasını reddetti',
  standfirst:
    'Millet İttifakı’nın adayı Kemal Kılıçdaroğlu, montaj ve “deepfake” içeriklerin arkasında Rusya’nın olduğunu öne sürmüştü. Sözcü Dmitriy Peskov iddiayı yalanladı.',
  byline: ['elif-aksoy'],
  sources: ['ihlas-news-agency', 'anadolu-agency'],
  published: '2023-05-12T15:05:00Z',
  hero: {
    drawing: 'archive-podium',
    alt: 'Üstü mikrofonlarla dolu boş bir kürsü; kablolar sahneye yayılmış. Arkadaki perdeye yuvarlak bir ışık vuruyor, iki yanda boş sandalyeler duruyor.',
    caption: 'Tartışma sosyal medyada başladı, yanıt Moskova’daki basın toplantısından geldi.',
    credit: 'İllüstrasyon: Gazete',
  },
  body: [
    p(
      'Kremlin, Türkiye’deki seçimlere iki gün kala, Cumhurbaşkanı adayı Kemal Kılıçdaroğlu’nun Rusya’ya yönelttiği suçlamayı reddetti. Sözcü Dmitriy Peskov, cuma günü Moskova’da düzenlenen basın toplantısında bu sözlerin neye dayandığını bilmediğini söyledi.',
    ),
    p(
      'Anadolu Ajansı’nın aktardığına göre Peskov, Millet İttifakı’nın adayına böyle bir bilgiyi kim verdiyse yalan söylediğini savundu.',
    ),
    h2('Kılıçdaroğlu ne demişti?'),
    p(
      'İhlas Haber Ajansı’nın haberine göre Kılıçdaroğlu, sosyal medya hesabından Türkçe ve Rusça bir mesaj yayımladı. “Rus dostlarımız” diye seslendiği mesajda, bir gün önce ülkede yayılan montajların, kumpasların, “deepfake” içeriklerin ve kasetlerin sorumlusu olarak onları gösterdi.',
    ),
    p(
      'Kılıçdaroğlu, dostluğun seçimin ertesi günü olan 15 Mayıs’tan sonra da sürmesi isteniyorsa Türk devletinin işlerine karışılmaması gerektiğini yazdı. İş birliğinden ve dostluktan yana olduklarını da ekledi.',
    ),
    facts(
      [b('İddia'), ': Seçim öncesinde yayılan içeriklerin arkasında Rusya var'],
      [b('Yanıt'), ': Kremlin Sözcüsü Peskov iddiayı yalanladı (12 Mayıs, cuma)'],
      [b('Seçim'), ': Cumhurbaşkanı ve 28. Dönem milletvekilleri için 14 Mayıs 2023’te'],
    ),
    h2('Peskov: Böyle bir amacımız yok'),
    p(
      'Peskov, Rusya’nın Türkiye ile ilişkilerine değer verdiğini, bu yüzden böyle bir amaç gütmediğini belirtti. Türkiye’nin bugüne kadarki bölgesel ve küresel sorunlarda sorumlu, egemen ve ölçülü bir tutum aldığını söyleyen sözcüye göre, ikili ilişkileri önemseyen bir ülke kendi ortağına bunu yapmaz.',
    ),
    p(
      'Sözcü, daha önce de dile getirdiği bir görüşü yineledi: Moskova, başka ülkelerin iç işlerine ve seçim sistemlerine karışmıyor.',
    ),
  ],
  comments: [
    {
      author: 'Nesrin A.',
      body: 'İki tarafın sözü de yan yana konmuş, yorum okura bırakılmış. Böyle haber okumak iyi geldi.',
      after: 55,
    },
    {
      author: 'Tarık',
      body: 'Mesajın Türkçesi ile Rusçasını yan yana görmek isterdim. İki dilde yazılmış bir metinde kelime seçimi önemli.',
      after: 140,
      replies: [
        {
          author: 'Olga Y.',
          body: 'Katılıyorum. İnsan ana dilinde okuyunca aynı cümleyi başka türlü duyuyor.',
          after: 175,
        },
        { author: 'Tarık', body: 'Tam da bunu kastetmiştim. Teşekkür ederim.', after: 181 },
      ],
    },
    {
      author: 'Serkan M.',
      body: '“Deepfake” için Türkçe bir karşılık bulsak mı artık? “Derin sahte” tutmadı, “sahte görüntü” yetmiyor.',
      after: 1510,
      replies: [
        {
          author: 'Elif Aksoy',
          staff: 'elif-aksoy',
          body: 'Yazı işlerinde biz de tartışıyoruz. Öneriniz varsa okuruz; şimdilik tırnak içinde bırakıyoruz.',
          after: 1580,
        },
      ],
    },
    { author: 'Feride', body: 'Pazar günü herkese sakin bir seçim dilerim.', after: 1130 },
  ],
};
