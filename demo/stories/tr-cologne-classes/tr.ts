import { p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'koln-okullarinda-turkce-ikinci-yabanci-dil',
  kicker: 'Almanya',
  headline: 'Köln’de altı okul daha Türkçeyi ders programına aldı',
  standfirst:
    'İkinci yabancı dil olarak Türkçe seçenlerin beşte biri evde bu dili konuşmuyor. Okullar öğrenci değil, öğretmen bulmakta zorlanıyor.',
  dateline: 'Köln',
  byline: ['clara-hughes'],
  sources: ['interviews'],
  published: 1607,
  body: [
    p(
      'Köln’de altı okul, gelecek öğretim yılından itibaren Türkçeyi Fransızca ve İspanyolcanın yanında ikinci yabancı dil olarak okutacak. Böylece kentte bu seçeneği sunan okul sayısı on yediye çıkıyor. Ders yedinci sınıfta başlıyor, haftada dört saat. İsteyen, lise bitirme sınavına da Türkçeden girebiliyor.',
    ),
    p(
      'Kayıt yaptıran 212 öğrenciden 43’ünün evinde Türkçe konuşulmuyor. On üç yaşındaki Jonas, mahallede top oynarken duyduklarıyla başlamış: “Önce yalnız ‘pas ver’i biliyordum. Şimdi neden vermediklerini de anlıyorum.”',
    ),
    p(
      'Okulların derdi öğretmen. Açılan dokuz kadrodan dördü boş. Mülheim’daki okulun müdürü Sabine Roth, Türkiye’den başvuran bir öğretmenin diplomasını tanıtmasının on dört ayı bulduğunu söylüyor: “O sürede çocuk bir sınıf büyüyor.” Eyalet, süreyi altı aya indirecek bir yaz kursunu deniyor; ilk grupta 22 aday var.',
    ),
  ],
};
