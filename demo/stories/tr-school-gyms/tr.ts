import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'ankara-okul-spor-salonlari-aksam-acik',
  kicker: 'Mahalle sporu',
  headline: 'Ankara’da 58 okul salonu akşamları mahalleye açıldı',
  standfirst:
    'Sekiz kişilik bir liste ve bir sorumlu yetiyor, ücret alınmıyor. İlk hafta gelen istek, salonların kaldırabileceğinin iki katını aştı.',
  dateline: 'Ankara',
  byline: ['timur-galiyev'],
  sources: ['organising-committee'],
  published: 3270,
  body: [
    p(
      'Ankara’nın Mamak, Keçiören ve Sincan ilçelerinde 58 okulun spor salonu, hafta içi 19.00 ile 22.00 arasında mahalle takımlarına açıldı. Ücret yok. Başvuru için en az sekiz kişilik bir liste ve bir sorumlu yeterli; her takım haftada iki saate kadar alabiliyor.',
    ),
    p(
      'İlk hafta 1.940 saatlik istek geldi, salonların toplamı ise 870 saat. İsteklerin yüzde 46’sı voleybol içindi. Çakışan saatlerde kura çekiliyor; kaybeden, ertesi hafta öne geçiyor.',
    ),
    p(
      'Mamak’ta fırın işçisi kadınların kurduğu Sabah Ekmeği takımı, on iki yıldır ilk kez çatı altında oynadı. “Parkta file yoktu, çamaşır ipi gererdik” diyor kaptan Hacer Güler. “Top ipin altından mı geçti üstünden mi, her akşam kavgaydı.” Temizliği ve ısıtmayı belediyeler üstleniyor. Okul müdürlerinin tek şartı var: Salona sokak ayakkabısıyla girilmeyecek.',
    ),
  ],
};
