import { b, facts, p } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'edirne-filibe-hafta-sonu-treni',
  kicker: 'Bulgaristan',
  headline: 'Edirne–Filibe hafta sonu treni on iki yıl sonra yeniden kalkıyor',
  standfirst:
    'Pasaportlara vagonda bakılacak, yolcu sınırda bavuluyla inmeyecek. Deneme seferinde iki ülkenin denetimi toplam 38 dakika sürdü.',
  dateline: 'Edirne',
  byline: ['mehmet-yildirim'],
  sources: ['rail-operator'],
  published: 75,
  body: [
    p(
      'Edirne ile Filibe arasındaki hafta sonu treni on iki yıl sonra yeniden kalkıyor. Üç vagonlu tren cumartesi ve pazar günleri 07.40’ta Edirne’den ayrılacak, yerel saatle 11.05’te Filibe’ye varacak, aynı gün 17.30’da dönecek.',
    ),
    p(
      'Pasaport denetimini iki ülkenin memurları da vagonda yapacak. Yolcu Kapıkule’de inip bavuluyla kuyruğa girmeyecek. Deneme seferinde iki denetim toplam 38 dakika sürdü.',
    ),
    facts(
      [b('Bilet: '), 'gidiş dönüş 26 avro, 12 yaşından küçüklere yarı fiyat.'],
      [b('Vize: '), 'trende verilmiyor; vizesi olmayan, bileti olsa da binemiyor.'],
      [b('Bisiklet: '), 'her seferde on iki tane, yer ayırtarak.'],
    ),
    p(
      'Edirne’de süpürge yapıp satan Nurhan Meriç, ilk sefere bilet alan 148 kişiden biri. Filibe’de oturan ablasına şimdiye dek otobüsle gidiyordu: “Otobüs sınırda kaç saat bekler, bilinmez. Ablam sofrayı kurar, kaldırır, bir daha kurar.” İşletme, üç ay boyunca koltukların yarısı dolarsa cuma akşamına da sefer koyacak.',
    ),
  ],
  comments: [
    {
      author: 'Hülya D.',
      body: 'Bisiklet yerini görünce çok sevindim. Filibe’den Meriç boyunca geri pedallamayı yıllardır istiyorduk.',
      after: 18,
    },
    {
      author: 'Rumeli yolcusu',
      body: 'Dönüş 17.30 biraz erken değil mi? Altı saatte ancak eski şehri gezersin. Keşke akşam yediyi bulsaydı.',
      after: 34,
    },
  ],
};
