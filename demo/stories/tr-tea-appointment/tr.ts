import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'rize-cay-alimi-randevu',
  kicker: 'Çay',
  headline: 'Rize’de çaya randevu: bekleme beş saatten 40 dakikaya indi',
  standfirst:
    'Derekonak Kooperatifi üreticiye hangi saatte geleceğini bir gün önceden bildiriyor. Çuvalda kızışıp atılan çay yarıdan fazla azaldı.',
  dateline: 'Rize',
  byline: ['deniz-korkmaz'],
  sources: ['growers-union'],
  published: 347,
  body: [
    p(
      'Derekonak’ta çay üreticisi artık alım yerinin önünde sabahlamıyor. Kooperatif bu sürgünde 1.180 üreticisine randevu vermeye başladı: Bir gün önce telefona gelen mesajda saat ve alınacak kilo yazıyor. Ortalama bekleme beş saatten 40 dakikaya indi.',
    ),
    p(
      'Beklemenin bedeli yalnız zaman değildi. Toplanan yaprak çuvalda ısınır, kararır, alım yeri de onu geri çevirir. Kooperatifin kayıtlarına göre geçen yıl ilk sürgünde 46 ton çay bu yüzden atıldı, bu yıl 19 ton.',
    ),
    p(
      'Herkes memnun değil. Bahçesi yamaçta olan Havva Kalyoncu, yağmurlu günde randevunun boşa gittiğini söylüyor: “Mesaj saati biliyor da yağmuru bilmiyor. Islak çayı kesemem; ertesi güne kalınca sıram yine sona düşüyor.” Kooperatif, ikinci sürgünde yağmur yüzünden kaçan randevuyu ertesi gün için saklı tutacak. Cep telefonu olmayan 130 kadar üreticiyi ise muhtarlık arıyor.',
    ),
  ],
};
