import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'toroslar-yayla-sinema-kamyonu',
  kicker: 'Yazlık sinema',
  headline: 'Sinema kamyonu on bir gecede on bir yaylaya çıkıyor',
  standfirst:
    'Mersin’den kalkan kamyonda şişme bir perde ve geceyi jeneratörsüz çıkaran bataryalar var. Gösterim ücretsiz, minderi seyirci getiriyor.',
  dateline: 'Mersin',
  byline: ['nazli-erdem'],
  sources: ['interviews'],
  published: 2040,
  body: [
    p(
      'Mersin’den kalkan bir kamyon, on bir gece boyunca Toroslar’ın yaylalarında perde kuracak. Kasasında sekiz metrelik şişme bir perde, bir projeksiyon makinesi ve geceyi jeneratör gürültüsü olmadan çıkaracak bataryalar var. Gösterimler ücretsiz. Sandalye yok; minder ya da kilim seyirciden.',
    ),
    p(
      'Yol Soğukpınar’da başlıyor, Kızılalan, Çatalören ve Güzlek’ten geçip Karaardıç’ta bitiyor. Her akşam iki film var: 20.30’da çocuklara bir çizgi film, 22.00’de büyüklere yerli bir film. Yağmurda gösterim iptal edilmiyor, köy odasına taşınıyor.',
    ),
    p(
      'Makinist Hüseyin Varol bu yolları kırk yıl önce babasının minibüsüyle dolaşmış. “Film kopunca ıslık çalarlardı” diyor. “Şimdi kopmuyor. Islığı özledim.” Geçen yazın en kalabalık gecesi Güzlek’teydi: 640 seyirci, bir de çitin ardından perdeye bakan, sayıya katılmayan keçiler.',
    ),
  ],
};
