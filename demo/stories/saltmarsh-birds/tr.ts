import { b, facts, h2, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'tuzburnu-deltasinda-flamingo-halkalama',
  kicker: 'Kuşlar',
  headline: 'Tuzburnu deltasında 312 flamingo yavrusu halkalandı',
  standfirst:
    'Gün doğmadan bataklığa giren 140 gönüllü, henüz uçamayan ağla çevrili alana yürüttü. Halkalar, kuşların nereye gittiğini otuz yıl boyunca anlatacak.',
  dateline: 'İzmir',
  byline: ['james-whitfield'],
  sources: ['interviews', 'research-paper'],
  published: 3900,
  body: [
    p(
      'Gönüllüler saat 04.00’te, el feneri yakmadan yürümeye başladı. İzmir’in kuzeyindeki Tuzburnu deltasında flamingo yavruları henüz uçamıyor ama koşuyorlar; ürken sürü, bataklığın öbür ucuna kaçıyor. 140 kişi kol kola girip yavruları yavaşça ağla çevrili bir alana doğru yürüttü. Saat ona gelmeden 312 yavru halkalandı, ölçüldü ve sürüye döndü.',
    ),
    facts(
      [b('Koloni: '), 'bu yıl yaklaşık 4.900 yavru. Geçen yıl 3.100’dü.'],
      [b('Halka: '), 'beyaz plastik, üstünde dürbünle okunan dört harf.'],
      [b('Ağırlık: '), 'yavrular ortalama 1,7 kilo.'],
    ),
    h2('Tuzlanın suyu'),
    p(
      'Artışın nedeni, ekibi yöneten kuşbilimci Defne Oral’a göre su. İki yıl önce terk edilmiş tuzlada bir kanal yeniden açıldı. Koloni adacığı artık yaz ortasında kıyıya bağlanmıyor, tilkiler de geçemiyor. “Yavru sayısı bir yılda yarıdan fazla arttı” diyor Oral. “Ama bir kurak yıl hepsini geri alabilir. İki binin altına düştüğümüz yılları da gördük. Adacığın çevresindeki su, yalnız temmuzda 18 santim çekildi.”',
    ),
    h2('Nereye gidiyorlar?'),
    p(
      'Önceki yıllarda halkalanan kuşlardan bazıları Yunanistan, Tunus ve Sardinya’da görüldü. Birinin halkasını, on dokuz yıl sonra, İspanya’da bir öğretmen okudu. Flamingolar otuz yıldan uzun yaşayabiliyor, dolayısıyla şimdi takılan halkaları okuyacak kişilerin bir kısmı henüz doğmadı.',
    ),
    p(
      'Halkalı bir flamingo gören, harfleri, renk ve yeri yazıp deltadaki ziyaretçi merkezine gönderebilir. Her mesaja yanıt veriliyor: Kuşun nerede ve ne zaman halkalandığını öğreniyorsunuz. Geçen yıl böyle 640 mesaj geldi, en uzağı Moritanya’dan.',
    ),
  ],
};
