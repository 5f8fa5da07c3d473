import { b, facts, h2, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

const lead = [
  p(
    'Körfez Kadın Voleybol, Dört Deniz Kupası finalinde Volga Kazan’ı 3–2 yendi ve 31 yıllık tarihinin ilk kupasını kazandı. İzmir’de 7.400 seyircinin izlediği maç iki saat 26 dakika sürdü. Kaptan Melis Uyar 31 sayıyla salonun en skorer oyuncusu oldu.',
  ),
  facts(
    [b('Setler: '), '25-22, 19-25, 27-29, 25-20, 15-13'],
    [b('Toplam sayı: '), 'Körfez 111, Volga Kazan 109'],
    [b('Körfez: '), 'Melis Uyar 31, Derya Olcay 17, Nehir Şen 14'],
    [b('Volga Kazan: '), 'Darya Kolesnik 29, Alina Sabirova 18'],
  ),
];

const short = p(
  'Beşinci sette 13–11 geriye düşen Körfez, üst üste dört sayı alarak maçı bitirdi. Maçın ayrıntıları ve oyuncuların sözleri birazdan bu sayfada olacak.',
);

const full = [
  h2('Son dört sayı'),
  p(
    'Beşinci sette tabela 13–11 Volga’yı gösterirken Nihal Ersöz son molasını aldı. Tahtaya hiçbir şey çizmedi. Oyuncuların aktardığına göre söylediği tek cümle şuydu: “Bundan sonrasını antrenmanda gördüm ben, siz de gördünüz.”',
  ),
  p(
    'Kolesnik’in çapraz smacı iki parmak dışarı düştü. Servise Uyar geçti. İlk servisi iki Volgalının arasına indi, 13–13. İkincisinde manşet bozuldu, orta oyuncu Derya Olcay tek elle blok yaptı. Üçüncüsünde top uzun uzun gidip geldi, libero Zehra Baysal reklam panolarına kadar koşup çıkardı ve Uyar arka alandan vurdu. Top çizgiye değdi. Volga görüntü istedi, görüntü de aynısını söyledi.',
  ),
  pull('Servise giderken skoru unuttum. Yemin ederim, döndüm Selin’e sordum kaç kaç diye.', 'Melis Uyar'),
  h2('Kaçan üçüncü set'),
  p(
    'Körfez bu maçı daha erken de bitirebilirdi. Üçüncü sette 24–22 öndeyken iki set sayısını harcadı. Kolesnik o bölümde yedi hücumun altısını sayıya çevirdi, set 29–27 Volga’nın oldu. Antrenör Andrey Lugovoy’un takımı dördüncü setin ortasına kadar da önde gitti.',
  ),
  p(
    'Sonra Ersöz pasör değiştirdi. On dokuz yaşındaki Selin Tok, topu sürekli ortaya verdi. Olcay dördüncü sette beş hücumunun beşini de yere indirdi ve Volga’nın bloğu bir daha kenarlara yetişemedi. Tok, maçtan sonra “Dikkatli olmak için fazla gencim” dedi. Lugovoy ise son molasını saklamakla hata ettiğini söyledi: “13–12’de oyunu durdurmalıydım.”',
  ),
  h2('Eski oda arkadaşları'),
  p(
    'Uyar 14 ay önce sol dizinden çapraz bağ ameliyatı olmuştu. Ondan önceki iki sezonu Kazan’da, bu kez karşısında duran takımda geçirdi; Kolesnik’le aynı evde kaldı, Rusçayı ondan öğrendi. Maç bitince ikisi filenin altında uzun süre konuştu. Sonra iki takım birlikte fotoğraf çektirdi.',
  ),
  p(
    'Kolesnik, “Ona o servisi ben öğrettim” diye takıldı. “Yani kısa atmasını söylerdim, dinlemezdi. Bu gece dinledi.”',
  ),
  p(
    'Körfez kafilesi bugün İzmit’e dönüyor. Kulüp, sahildeki karşılamaya gelecek çocuklara 300 top dağıtacağını duyurdu. Ligde sıradaki maç dört gün sonra.',
  ),
];

export const tr: DemoArticle = {
  slug: 'korfez-volga-kazan-final-izmir',
  kicker: 'Voleybol',
  headline: 'Körfez finali beş sette kazandı',
  standfirst:
    'İzmir’deki finalde Volga Kazan’ı 3–2 yenen Körfez, tarihinin ilk kupasını aldı. Kaptan Melis Uyar 31 sayıyla maçın en skorer oyuncusu oldu.',
  dateline: 'İzmir',
  byline: ['timur-galiyev'],
  sources: ['gazette', 'interviews'],
  published: 480,
  hero: {
    drawing: 'volleyball-net',
    alt: 'Filenin üstünde bir el topa vuruyor; karşıda sarı formalı bir oyuncu iki kolunu kaldırmış, blokta. Daha ötede, antenin arkasında bir el daha yükselmiş.',
    caption: 'Final iki saat 26 dakika sürdü; iki takım arasındaki fark sonunda yalnızca iki sayıydı.',
    credit: 'İllüstrasyon: Gazete',
  },
  body: [...lead, short],
  revisions: [
    {
      at: 442,
      note: 'Maçın ayrıntıları ve oyuncuların sözleri eklendi; başlık ve spot yenilendi.',
      headline: 'Körfez 11–13’ten döndü, ilk kupasını İzmir’de kaldırdı',
      standfirst:
        'Dört Deniz Kupası finalinde Volga Kazan 3–2 yenildi. Kaptan Melis Uyar, çapraz bağ ameliyatından 14 ay sonra 31 sayı attı; son ikisi kendi servisinde geldi.',
      body: [...lead, ...full],
    },
  ],
  comments: [
    {
      author: 'İzmitli Sevda',
      body: 'Babam 1990’larda bu kulübün salonunu kendi elleriyle badana etmişti. Gece aradım, ağlıyordu.',
      after: 50,
      replies: [
        {
          author: 'Hakan U.',
          body: 'Babanızın ellerinden öperim. O salonda antrenman yaptım, kışın içeride nefesimiz görünürdü.',
          after: 74,
        },
      ],
    },
    {
      author: 'Manşet',
      body: 'Zehra Baysal’ın panolara koşup çıkardığı top maçın topuydu. Sayıyı atan değil, topu çıkaran da başlığa girsin bir kere.',
      after: 66,
      replies: [
        {
          author: 'Timur Galiyev',
          staff: 'timur-galiyev',
          body: 'İtiraz kabul. Baysal’la yarın konuşacağız, o topu kendisi anlatsın.',
          after: 121,
          replies: [{ author: 'Manşet', body: 'Bekliyoruz, sağ olun.', after: 129 }],
        },
      ],
    },
    {
      author: 'Oğuzhan',
      body: 'Dördüncü sette pasör değişikliği maçı çevirdi. Nihal Hoca geçen yıl bunu yapamadığı için eleştirilmişti.',
      after: 140,
      replies: [
        {
          author: 'Pelin A.',
          body: 'Geçen yıl Selin 18 yaşındaydı ve elinin tendonu kopuktu. Biraz da kadro meselesi.',
          after: 163,
          replies: [{ author: 'Oğuzhan', body: 'Onu unutmuşum, doğru.', after: 170 }],
        },
      ],
    },
    {
      author: 'Bornova’dan',
      body: 'Salondaydım. Maç bitince Kazanlı oyuncuları da ayakta alkışladık, bunu da yazsaydınız keşke.',
      after: 205,
    },
    {
      author: 'Tribün35',
      body: 'Hakem üçüncü sette en az iki top yedi, kimse konuşmuyor!!!',
      after: 260,
      pending: true,
    },
  ],
};
