import { b, h2, i, ol, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'gazetelerin-cevirmenlere-borcu',
  kicker: 'Görüş',
  headline: 'Bir kelime bir kuyuyu kapattı: Gazetelerin çevirmene borcu',
  standfirst:
    'Yanlış kelimeyi ben seçtim, bir köy suyundan oldu. Hata benimdi; ama acele, telefonsuzluk ve imzasızlık gazetenindi. Çeviri, haberin ikinci kez yapılmasıdır.',
  byline: ['anna-belskaya'],
  sources: [],
  published: 260,
  hero: {
    drawing: 'open-book',
    alt: 'Suyun üstüne köprü gibi kurulmuş açık bir kitap: sayfaları camili bir kentten soğan kubbeli bir kiliseye uzanıyor. İnsanlar satırlara basarak karşıya geçiyor, arkada iri bir güneş.',
    caption: 'İki sayfa arasında birinin telefonu açıp sorması gerekir.',
    credit: 'İllüstrasyon: Gazete',
  },
  body: [
    p(
      'Türkçede kapatmak ne çok şeye yeter: Kapı kapatılır, hesap kapatılır, konu kapatılır. Bir kere de kuyu kapatıldı. Kelimeyi ben yazmıştım.',
    ),
    p(
      'Serinkuyu iki yüz on iki nüfuslu bir köydü ve adını aldığı tek derin kuyudan kum gelmeye başlamıştı. İncelemeye gelen Rus hidrolog, raporunun dördüncü paragrafında kuyu için ',
      i('konservatsiya'),
      ' öneriyordu. Mühendis dilinde bu, bir şeyi yeniden kullanmak üzere dinlendirmektir: Ağzını kapakla ört, kış geçsin, çakıl otursun, baharda aç. Ben yirmi altı yaşındaydım, kırk dakikam vardı ve kelimeyi yalnızca turşu kavanozundan biliyordum. Teknik sözlük “işletme dışı bırakma” diyordu, içim biraz rahatladı. “Kuyunun kapatılması” yazdım.',
    ),
    p(
      'Gazete bastı. İlçedekiler raporu değil, gazeteyi okudu. Kasımda iki adam bir kamyonla geldi, kuyuya beton döktü. Kimse kötü niyetli değildi; herkes bir öncekinin baktığını sanmıştı. Köye altı yıl boyunca pazartesi ve perşembe günleri tankerle su gitti.',
    ),
    h2('“Sen sadece çeviriyorsun”'),
    p(
      'Bunu bağışlanmak için anlatmıyorum. O öğleden sonra masadan raporu yazanın telefonunu istemiştim. İyi bir adam olan editör gerçekten şaşırdı: “Haberi sen yapmıyorsun ki. Sen sadece çeviriyorsun.”',
    ),
    pull('Haberi sen yapmıyorsun ki. Sen sadece çeviriyorsun.'),
    p(
      'Cevap vermedim. Gençtim, saat altıya geliyordu ve bir kelime için koca bir sayfayı bekletmek bana ayıp görünüyordu. Hidroloğun numarası raporun kapağında yazılıymış; bunu altı yıl sonra, arşivden raporu çıkarıp yeniden okurken gördüm. Telefon çalsa on dakika sürerdi.',
    ),
    p(
      'Yirmi yıldır o “sadece”yle tartışıyorum. Muhabir olay yerine varır, ne olduğuna karar verir. Çevirmen de metne varır, aynı şeye karar verir: Bu adam ne gördü? Dört anlamdan hangisini kastetti? O tarlada hiç durmamış insanlara bunu yine böyle mi söylerdi? Birincisi dünya hakkında yanılabilir. İkincisi hem dünya hakkında yanılabilir hem de birincisi.',
    ),
    p(
      'Yine de telefonu birinciye veririz. Bir saat daha isteyebilir, rakamı yeniden sorabilir. Adını yazarız ki gece uykusu kaçsın. Çevirmenin önüne metin altıya on kala gelir; yazının altına da kimsenin adı konmaz.',
    ),
    p(
      'Oysa o sayfayı Trabzon’da açan okur hidroloğu duymaz, beni duyar. Onun için kuyunun başında duran benim. Adımı bilmemesi beni daha az sorumlu kılmıyor; yalnızca ona hesap soracağı kapıyı göstermiyor.',
    ),
    h2('Borç defteri'),
    p('Gazetenin çevirmenine borcu büyük değil. Ben dört kalem sayıyorum:'),
    ol(
      [b('Zaman. '), 'Metnin uzunluğuna göre değil, yanlış kelimenin vereceği zarara göre.'],
      [b('Telefon. '), 'Yazarı, uzmanı, gerekirse köyün muhtarını arama hakkı.'],
      [b('İmza. '), 'Övgü için olduğu kadar, hesap sormak için de.'],
      [
        b('Yanlış kadar yüksek sesli bir düzeltme. '),
        'Bizimki iki hafta sonra on birinci sayfada çıktı; “bir terim hatası”ndan üzüntü duyuluyordu. İçinde kuyu kelimesi geçmiyordu.',
      ],
    ),
    p(
      'Artık makineler var, bir saniyede çeviriyor ve kimsenin numarasını istemiyor, denecek. Ben de her gün kullanıyorum; yirmi altı yaşımdaki hâlimden çoğu zaman iyiler. Hızlarına da sözüm yok. Ama beni yanıltan, kelime dağarcığımın darlığı değildi. Şüphelendim ve şüphemin peşine düşmeme izin yoktu.',
    ),
    p(
      'Sonunda kırk metre öteye yeni bir kuyu açıldı. Gidip gördüm. Üstünde çinko bir kapak, kapağın yanında zincirli bir maşrapa vardı. Yaşlı bir kadın su verdi, ne iş yaptığımı sordu, anlattım. “Desene taşıyorsun” dedi. “Dökmeyeceksin o zaman.”',
    ),
  ],
  comments: [
    {
      author: 'Nihal',
      body: 'Teknik çevirmenim. “Şüphelendim ve şüphemin peşine düşmeme izin yoktu” cümlesi mesleğimizin tarifi. Bizde de her kılavuzun teslim saati var, sorulacak kimsesi yok.',
      after: 20,
      replies: [
        {
          author: 'Anna Belskaya',
          staff: 'anna-belskaya',
          body: 'Kılavuzda yanlış kelime parmak koparır, biliyorum. Sormakta ısrar edin; bir kere kızarlar, sonra alışırlar.',
          after: 62,
        },
      ],
    },
    {
      author: 'Tahsin B.',
      body: 'Köyde büyüdüm. Tanker gününün ne demek olduğunu bilen bilir: çamaşır pazartesi, banyo perşembe. Yazarın bunu hafife almadan anlatması iyi olmuş.',
      after: 45,
    },
    {
      author: 'Ece',
      body: 'Turşu kavanozu kısmına itirazım var: “konserve”yi hatırlayıp “koruma” yazsa doğru olacakmış, değil mi? Bazen ilk akla gelen benzerlik yol gösterir.',
      after: 80,
      replies: [
        {
          author: 'Levent',
          body: '“Kuyunun korunması” da yazılsa bu sefer kimse bir şey yapmazdı, kum gelmeye devam ederdi. Sormadan doğrusu yok galiba.',
          after: 97,
          replies: [{ author: 'Ece', body: 'Haklısınız. Telefon maddesi boşuna değilmiş.', after: 103 }],
        },
      ],
    },
    {
      author: 'eski musahhih',
      body: 'On birinci sayfadaki düzeltmeleri ben dizerdim. En küçük puntoyu kullanın derlerdi. Bu gazetede düzeltmelerin yazının altında durmasını takdir ediyorum.',
      after: 150,
    },
  ],
};
