import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'bursa-okul-bodrumlarinda-sismometre',
  kicker: 'Sarsıntı ölçümü',
  headline: 'Bursa’da 40 okulun bodrumu artık yeri dinliyor',
  standfirst:
    'Öğrencilerin ayıkladığı kayıtlar, aynı sarsıntının dolgu zeminde iki katından fazla büyüdüğünü gösterdi. Depremi önceden bildirmiyorlar.',
  dateline: 'Bursa',
  byline: ['james-whitfield'],
  sources: ['gazette'],
  published: 2390,
  body: [
    p(
      'Bursa’da 40 okulun bodrumuna avuç içi büyüklüğünde birer sismometre kondu. Cihazlar üç ayda, çoğunu kimsenin hissetmediği 188 sarsıntı kaydetti. Bundan çok daha fazlasını öğrenciler eledi: servis minibüsleri, teneffüs, üst katta ip atlayan bir sınıf.',
    ),
    p(
      'Amaç depremi önceden bilmek değil; bunu yapabilen bir cihaz yok. Araştırmacılar zeminin etkisini ölçüyor. Gemlik’te dolgu üstündeki bir okul, dört kilometre ötede kayaya oturan okula göre ortalama 2,4 kat fazla sallandı. Bu fark, hangi binanın önce güçlendirileceğine karar verilirken kullanılacak.',
    ),
    p(
      'Üç ayda büyüklüğü 4’ü geçen deprem olmadı ve zemin kuvvetli sarsıntıda başka türlü davranabilir. Projeyi yürüten Dr. Oya Kestel bu yüzden ölçümün en az beş yıl sürmesini istiyor. Lise öğrencisi Ecrin ise işin garip yanını söylüyor: “Kimse deprem olsun istemez. Biz cihazın başında bekliyoruz.”',
    ),
  ],
};
