import type { DemoComment } from '../../types';

/** The edition's longest discussion: enough first comments for a second page. */
export const comments: DemoComment[] = [
  {
    author: 'Dereli’den Ali',
    body: 'Bizim köyde 650 metrenin üstü komple yandı. Yaprağa bakan sağlam sanır, dalı sallayınca boş çotanak dökülüyor.',
    after: 8,
    replies: [
      { author: 'Songül', body: 'Bulancak’ın üst köyleri de aynı. Geçmiş olsun.', after: 15 },
      { author: 'Dereli’den Ali', body: 'Sağ olun, hepimize.', after: 21 },
    ],
  },
  {
    author: 'Nermin Y.',
    body: 'Fiyat artınca çiftçi kazandı sanıyorlar. Malı olmayan neyi satacak?',
    after: 11,
    replies: [
      {
        author: 'Kaan',
        body: 'Ama kıyıda bahçesi zarar görmeyen de var, onlar için iyi bir yıl olacak.',
        after: 19,
        replies: [
          {
            author: 'Nermin Y.',
            body: 'Doğru, aynı ilçede iki ayrı yıl yaşanıyor. Haberde bu da yazılmış zaten.',
            after: 26,
          },
        ],
      },
    ],
  },
  { author: 'Mert', body: 'Grafik çok işe yarıyor, keşke geçen yılın çizgisi de olsaydı.', after: 17 },
  {
    author: 'Ziraatçı',
    body: 'Dona karşı yapılacaklar belli: rüzgâr pervanesi, yağmurlama, geç uyanan çeşit. Hepsi para, hiçbiri 18 dönüme göre hesaplanmamış.',
    after: 23,
    replies: [
      { author: 'Osman K.', body: 'Dik yamaçta pervaneyi nereye dikeceksin hocam?', after: 34 },
      {
        author: 'Ziraatçı',
        body: 'Haklısınız, o yüzden çeşit diyorum. Ama on yıl ister.',
        after: 41,
        replies: [{ author: 'Osman K.', body: 'On yıl önce başlasaydık bugün konuşmuyorduk.', after: 47 }],
      },
    ],
  },
  { author: 'Esra', body: 'Babaannem “Hıdrellez geçmeden fındığa sevinilmez” derdi.', after: 29 },
  {
    author: 'Fatsalı',
    body: 'Sahilde hasar yok denecek kadar az, doğru tespit. Bizim 90 rakımda bir şey olmadı.',
    after: 33,
  },
  {
    author: 'Cem A.',
    body: 'Bir kilo iç fındık markette şimdiden 600 liranın üstünde. Kabuklu 196 ise aradaki fark kime gidiyor?',
    after: 38,
    replies: [
      {
        author: 'Deniz Korkmaz',
        staff: 'deniz-korkmaz',
        body: 'Önce randıman: iki kilo kabukludan kabaca bir kilo iç çıkar, yani ham maliyet 392 lira. Kalanı kırma, kavurma, paket, nakliye ve market payı. Bu zinciri ayrıca yazacağız.',
        after: 63,
        replies: [{ author: 'Cem A.', body: 'Yanıt için teşekkürler, bekliyorum.', after: 70 }],
      },
    ],
  },
  { author: 'Hülya', body: 'Hatice Hanım’ın “dal uyandı, sonra üşüdü” sözü içime oturdu.', after: 44 },
  { author: 'Trabzonlu', body: 'Trabzon niye yok haberde? Bizim Tonya, Düzköy tarafı da yandı.', after: 49 },
  {
    author: 'İbrahim',
    body: 'Sigorta yaptırmayan üçte ikinin içinde ben de varım. Prim pahalı değil, evrak pahalı.',
    after: 55,
  },
  {
    author: 'Gül',
    body: 'Sigortada “hasar yüzde otuzu geçerse” şartı var, o şart en çok orta kesimi vuruyor.',
    after: 61,
    replies: [{ author: 'İbrahim', body: 'Aynen, yüzde yirmi sekiz çıkan komşum hiçbir şey alamadı.', after: 72 }],
  },
  { author: 'Serkan U.', body: 'Yevmiyeyi kim ödeyecek? Az ürünü toplamak daha uzun sürüyor.', after: 67 },
  { author: 'Pınar', body: 'Lale Sezer’e teşekkür. Gramaj küçültmeden zam yapan esnaf kalmamıştı.', after: 74 },
  { author: 'okur_52', body: '“Fiyatı yükselen fındık, bizde olmayan fındık.” Yılın cümlesi.', after: 80 },
  { author: 'Tuncay', body: 'Depoda iki yıllık fındık bekletenler var, asıl onları sorun.', after: 88 },
  {
    author: 'Volkan',
    body: 'İhracatçı önceden 150’den satmış, zararı büyük. Ona kimse üzülmüyor ama işçisi var.',
    after: 97,
    replies: [
      { author: 'Ünyeli', body: 'Ucuza bağlarken üreticiye soran olmadı.', after: 104 },
      { author: 'Volkan', body: 'O da doğru.', after: 109 },
    ],
  },
  {
    author: 'Aslı D.',
    body: 'İklim değişiyor demek yetmiyor, ağacın hangi gün uyandığını izleyen bir sistem lazım.',
    after: 115,
  },
  { author: 'Rıza', body: 'Eskiden kar mayısa kadar kalırdı, fındık geç uyanırdı, don da vurmazdı.', after: 126 },
  {
    author: 'Meltem',
    body: 'Pastacıyım, fındık ezmesi alış fiyatım iki ayda yüzde kırk arttı. Rakamlar tutuyor.',
    after: 138,
  },
  { author: 'Yaşar', body: 'Rakım farkını yüzdeyle vermeniz güzel olmuş, ilk kez bir haberde gördüm.', after: 149 },
  { author: 'Gökhan P.', body: 'Fındık bitince bu köylerde kalan da kalmaz. Asıl mesele bu.', after: 163 },
  { author: 'Sevgi', body: 'Aybastı’da durum daha ağır, bir gün oraya da uğrayın.', after: 177 },
  {
    author: 'Barış',
    body: 'Rekolte sayımını üreticiler birliği yapıyor, fiyat çıksın diye yüksek söylüyor olmasınlar?',
    after: 190,
  },
  {
    author: 'Leyla',
    body: 'Sayım için 1.900 bahçe gezmişler, yöntem raporda açık. İnanmayan bakabilir.',
    after: 204,
    replies: [{ author: 'Barış', body: 'Baktım, iyi açıklamışlar. Lafımı geri alıyorum.', after: 241 }],
  },
  { author: 'Onur', body: 'İhracatçının açıklaması eklenince haber tamamlanmış. Not düşmeniz de iyi.', after: 268 },
  { author: 'Zehra N.', body: 'Kooperatif güçlü olsaydı yüksek fiyattan küçük üretici de pay alırdı.', after: 289 },
  { author: 'Kemal', body: 'Kivi dikin diyorlar, kivi de dondu.', after: 312 },
  { author: 'Ece', body: 'Umarım hasatta bir de yağmur vurmaz.', after: 345 },
  { author: 'Fındıkçı', body: 'Alım fiyatı ne zaman açıklanır, bilgisi olan var mı?', after: 372, pending: true },
];
