import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'akcabuk-meclisi-isaret-dili',
  kicker: 'Meclis',
  headline: 'Akçabük meclisi işaret diliyle izlenebilecek',
  standfirst:
    'Oturumlar iki tercümanla canlı yayımlanacak. İşaret dilinde yerleşik karşılığı olmayan meclis sözleri için önce 84 terimlik bir sözlük hazırlandı.',
  dateline: 'Akçabük',
  byline: ['elif-aksoy'],
  sources: ['council-minutes'],
  published: 1230,
  body: [
    p(
      'Akçabük Belediye Meclisi, oturumların Türk İşaret Diliyle yayımlanmasını oy birliğiyle kabul etti. Öneri, ilçede yaşayan 74 sağır seçmenden 41’inin imzaladığı dilekçeyle gündeme gelmişti. İlk yayın gelecek ayın olağan oturumunda.',
    ),
    p(
      'Zor olan kamerayı kurmak değildi. “Komisyona havale”, “rayiç bedel”, “plan tadilatı” gibi sözlerin yerleşik bir işareti yok. Tercüman Gülay Ersoy ile dilekçeyi yazanlar altı haftada 84 terimde anlaştı, her birini kısa bir videoyla kaydetti. Sözlük, başka meclisler de kullanabilsin diye ücretsiz.',
    ),
    p(
      'İki tercüman yirmi dakikada bir yer değiştirecek; yıllık gider, meclis bütçesinin binde dördü. Dilekçenin ilk imzacısı marangoz Tamer Uslu’nun sözleri tutanağa şöyle geçti: “Sokağım kazılınca neden kazıldığını komşudan öğreniyorum. Bir kere de karar alınırken öğreneyim.” Oturumda söz almak isteyen sağır yurttaşların iki gün önceden başvurması yetiyor.',
    ),
  ],
};
