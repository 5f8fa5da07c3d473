import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'cinarpinar-muhtarlik-kura',
  kicker: 'Ara seçim',
  headline: 'Çınarpınar’da 143’e 143: yeni muhtarı kura belirledi',
  standfirst:
    'Kastamonu’nun köyünde iki aday eşit oy aldı, yeniden sayım sonucu değiştirmedi. Kurayı kaybeden, rakibine ortak sözlerini hatırlattı.',
  dateline: 'Kastamonu',
  byline: ['elif-aksoy'],
  sources: ['election-board'],
  published: 560,
  body: [
    p(
      'Kastamonu’nun Çınarpınar köyünde muhtarlık ara seçimine giren iki aday, Satı Yörük ile Bekir Demirel, 143’er oy aldı. Köydeki 318 seçmenin 290’ı sandığa gitmişti. Geçersiz sayılan dört oy ilçe seçim kurulunda yeniden incelendi, sonuç değişmedi. Yasa bu durumda tek yol gösteriyor: kura.',
    ),
    p(
      'Kurul başkanı iki adı aynı boyda kesilmiş kâğıtlara yazıp katladı, boş bir kutuya koydu. Kâğıdı köyün ilkokul öğretmeni çekti: Satı Yörük, Çınarpınar’ın ilk kadın muhtarı oldu.',
    ),
    p(
      'Demirel itiraz etmeyecek. “Köyün yarısı beni istedi, yarısı onu. Kura bunu değiştirmez” dedi. “Ama su deposu ikimizin de sözüydü. Altı ay sonra kapısına gider, sorarım.” Yörük ilk köy toplantısını kahvede değil okulda, tarladan dönülen saatte, akşam yedide yapacak. Gündemin ilk maddesi su deposu.',
    ),
  ],
};
