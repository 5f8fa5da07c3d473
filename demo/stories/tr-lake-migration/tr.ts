import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'van-golu-inci-kefali-sonar-sayimi',
  kicker: 'Van Gölü',
  headline: 'Van Gölü’nde inci kefalinin göçü ilk kez gece de sayıldı',
  standfirst:
    'Deliçay’ın ağzındaki sonar 41 günde 11,8 milyon geçiş saydı. Dörtte birinden fazlası, eski sayımların hiç görmediği saatlerdeydi.',
  dateline: 'Van',
  byline: ['james-whitfield'],
  sources: ['research-paper'],
  published: 1015,
  body: [
    p(
      'İnci kefali her ilkbaharda Van Gölü’nün sodalı suyundan derelere çıkıp yumurtlar. Araştırmacılar bu yıl Erciş’te, Deliçay’ın ağzına balığı sesle seçen bir sonar yerleştirdi. Cihaz 41 gün boyunca, gece gündüz, akıntıya karşı 11,8 milyon geçiş saydı. Hata payı yüzde 9.',
    ),
    p(
      'Geçişlerin yüzde 27’si karanlıkta oldu. Önceki tahminler gündüz atılan ağlara dayanıyor, bu balıkları hesaba katmıyordu. “Balık artmadı, biz daha iyi saymayı öğrendik” diyor ekibi yöneten Dr. Rojda Ekinci. “Aynı yöntemle ikinci bir yıl saymadan kimse stok düzeldi demesin.”',
    ),
    p(
      'Bir sınır daha var: Akıntıyla geri sürüklenip yeniden çıkan balık iki kez sayılıyor. Yine de sonuç hemen işe yarayabilir. Göç döneminde dere yatağındaki kum ocakları yalnız gündüz duruyor. Ekip, makinelerin gece de susmasını öneriyor.',
    ),
  ],
};
