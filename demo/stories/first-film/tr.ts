import { b, facts, h2, i, p, pull } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'zehra-tunali-kis-vapuru-soylesi',
  kicker: 'Söyleşi',
  headline: 'Zehra Tunalı: “Vapur bizi beklemedi, biz vapuru öğrendik”',
  standfirst:
    'İlk filmi “Kış Vapuru” ile Eşik Film Festivali’nde jüri ödülünü alan yönetmen, gerçek bir vapurda gece mürettebatıyla geçen yirmi altı çekim gecesini anlatıyor.',
  dateline: 'Çanakkale',
  byline: ['nazli-erdem'],
  sources: ['interviews'],
  published: 1700,
  hero: {
    drawing: 'projector',
    alt: 'Karanlık bir salonda eski bir film makinesi; genişleyen ışık huzmesinin içinde, alçalmış güneşin önünde dumanı tüten bir vapur. Aşağıda, arkadan görünen seyirciler.',
    caption: '“Kış Vapuru” ilk kez Çanakkale’de, Eşik Film Festivali’nin kapanış gecesinde seyirciyle buluştu.',
    credit: 'İllüstrasyon: Gazete',
  },
  body: [
    p(
      'Zehra Tunalı otuz dört yaşında. Sekiz yıl belgesellerde ses kayıtçısı olarak çalıştı; ilk uzun metrajı ',
      i('Kış Vapuru'),
      ', Çanakkale’deki Eşik Film Festivali’nden jüri ödülüyle döndü. Film, Marmara’da işleyen bir vapurun makine dairesinde son kışını geçiren Müzeyyen ile ona verilen acemi yağcının hikâyesi. Tunalı’yla ödülden sonraki sabah, iskeledeki çay bahçesinde konuştuk.',
    ),
    facts(
      [b('Film: '), 'Kış Vapuru, 94 dakika.'],
      [b('Çekim: '), 'iki kışa yayılan 26 gece, Mihrican vapurunda.'],
      [b('Kadro: '), 'üç oyuncu, on bir gerçek mürettebat.'],
    ),
    p(b('Neden sefer yapan bir vapur? Bağlı bir tekne kiralamak daha kolay olmaz mıydı?')),
    p(
      'Kolay olurdu, denedik de. Bağlı vapurda üç gün prova yaptık, hiçbir şey oynamıyordu. Sonra anladım: Tekne titremiyor. Çay bardağı, kapı, insanın çenesi... Motor çalışınca hepsi bir nota tutuyor. Ben sesçiyim, o nota olmadan film olmazdı. İşletmeye gittik, son seferle ilk sefer arasını istedik.',
    ),
    p(b('Yani gece yarısından sabaha.')),
    p(
      'Bire yirmi kala yanaşıyor, altıya on kala kalkıyor. Arada temizlik, yakıt, bakım var; gece postası orada. Kaptan ilk gece bize “Siz de bir işsiniz, listeye yazdım” dedi. Hakikaten yazmış: yakıt, yağ, film, paspas. Paspastan önceydik, gurur duyduk. Vapur bizi beklemedi, biz vapuru öğrendik: Hangi kapı kaçta kilitlenir, hangi pompa ne zaman bağırır, planı ona göre kurduk.',
    ),
    h2('“Rol yapmayın dedim, yapmadılar”'),
    p(b('Mürettebatı oynatmaya nasıl ikna ettiniz?')),
    p(
      'Etmedim. İlk hafta kamerayı hiç açmadım, yanlarında çalıştım. Dördüncü gece başmakinist Sabri Bey “Kızım, sen bu filmi çekmeyecek misin?” diye sordu. Oyunculara da onların işini öğrettik. Müzeyyen’i oynayan Perihan Ersoy şimdi bir valfi gözü kapalı söker. Seyirci bunu bilmez ama omzundan anlar.',
    ),
    pull('Listeye bizi de yazmışlar: yakıt, yağ, film, paspas. Paspastan önceydik.', 'Zehra Tunalı'),
    p(b('Filmde neredeyse hiç müzik yok.')),
    p(
      'Var, motor çalıyor. Besteci arkadaşım Toprak’la makinenin devirlerini ölçtük; Müzeyyen’in sahnelerinde yarım ton aşağıda. Kimse fark etmesin istedim. Bir seyirci çıkışta “Kadın konuşunca içim ağırlaşıyordu” dedi, ona sarılmamak için kendimi zor tuttum.',
    ),
    p(b('En zor gece hangisiydi?')),
    p(
      'On dokuzuncu. Lodos çıktı, ilk sefer iptal oldu. Biz sevindik, fazladan üç saatimiz var diye. Sonra iskelede bekleyenleri gördüm: hemşireler, fırıncılar, işe yetişecek insanlar. Bizim şansımız onların yevmiyesiydi. O bekleyişi çektik; filmin son sahnesi odur. Senaryoda yoktu.',
    ),
    h2('Ödül parasıyla ne olacak?'),
    p(b('Bundan sonrası?')),
    p(
      'Önce borç. Sonra Mihrican’da bir gösterim: son seferden sonra, alt salonda, perdeyi can yeleği dolabının önüne gereceğiz. Gece postası daha filmi görmedi, hep çalışıyorlar. Uykusu gelen uyusun. Onların yattığı saatte kimseye “Uyanık kalın” diyemem.',
    ),
    p(b('İkinci film de denizde mi geçecek?')),
    p('Hayır. Bir sonraki filmde herkes gündüz çalışacak, söz verdim.'),
  ],
};
