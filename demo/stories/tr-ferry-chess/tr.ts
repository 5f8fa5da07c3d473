import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'kadikoy-vapurunda-satranc-ligi',
  kicker: 'Satranç',
  headline: 'Kadıköy vapurunda satranç ligi: süre, iskeleye kadar',
  standfirst:
    'Salı akşamları 18.40 vapurunda on altı tahta kuruluyor. Saatler, geride kalan iskeleyi bekleyip beraberlik almasın diye kısaltıldı.',
  dateline: 'İstanbul',
  byline: ['mehmet-yildirim'],
  sources: ['gazette'],
  published: 780,
  body: [
    p(
      'Eminönü’nden 18.40’ta kalkan Kadıköy vapurunun üst salonunda salı akşamları on altı tahta kuruluyor. Vapur Ligi’ne işten dönen 64 kişi yazıldı; her hafta yarısı oynuyor. Aralarında bir diş hekimi, iki lise öğrencisi ve bu hattan emekli bir çımacı var.',
    ),
    p(
      'Kuralları deniz koyuyor. Geçiş yirmi dakika sürdüğü için saatler dokuzar dakikaya kurulu. İlk hafta süre on ikişer dakikaydı, bitmeyen oyun da berabere sayılıyordu; geride kalanlar düşünür gibi yapıp iskeleyi bekledi. Lodosta taşlar devrilirse konum, hakemin defterinden yeniden diziliyor.',
    ),
    p(
      '“Kulübe gidecek vakti olmayanın vapurda yirmi dakikası zaten var” diyor ligi kuran matematik öğretmeni Ferhat Sayman. İzlemek serbest, hamle fısıldamak yasak; ikinci uyarıyı alan alt salona iniyor. Final on hafta sonra, hava izin verirse açık güvertede.',
    ),
  ],
};
