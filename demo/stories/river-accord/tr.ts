import { facts, h2, p, pull, ul } from '@/lib/stories/body/build';
import type { DemoArticle } from '../../types';

export const tr: DemoArticle = {
  slug: 'arden-nehri-saatlik-su-seviyesi-anlasmasi',
  kicker: 'Arden Nehri',
  headline: 'Üç ülke, paylaştıkları nehrin ne kadar yükseldiğini artık söyleyecek',
  standfirst:
    'Velmarya, Tarsk ve Orhun, Arden Nehri’ndeki 41 istasyonun ölçümlerini her saat yayımlayacak. Üç bahar önceki selde on bir kişi, yukarıda bilinen bir sayı aşağıya ulaşmadığı için ölmüştü.',
  dateline: 'Tresna',
  byline: ['clara-hughes'],
  sources: ['river-commission', 'gazette'],
  published: 1085,
  hero: {
    drawing: 'three-rivers',
    alt: 'Tresna kentinde birleşip bir göle akan üç ırmağın haritası. Kuzeyde Velmarya, batıda Tarsk, aşağıda Orhun; ırmaklar boyunca kırmızı noktalar ölçüm istasyonlarını gösteriyor.',
    caption:
      'Arden, en büyük iki koluyla Tresna’da birleşiyor. Kent, nehrin en aşağısındaki ülke olan Orhun’da. Kırmızı noktalar istasyonlar.',
    credit: 'Harita: Gazete',
  },
  body: [
    p(
      'Tomas Rell nehri mutfak penceresinden okuyor. Suyun içinde, babasının onar santim arayla çizdiği beyaz bir direk var. Dağlara yağmur indi mi, Tresna’nın aşağı mahallesi otuz yıldır onu arıyor. “Gelecek bahardan sonra belki başkasını ararlar,” diyor.',
    ),
    p(
      'Arden’i paylaşan Velmarya, Tarsk ve Orhun, kentin eski tahıl salonunda bir anlaşma imzaladı. Üç ülke, 41 istasyondaki su seviyesini her saat, aynı biçimde ve herkese açık olarak yayımlayacak. Bugüne kadar her biri kendi kıyısını ölçüyor, sonucu da devlet sırrı gibi saklıyordu.',
    ),
    h2('Dokuz saat önce biliniyordu'),
    p(
      'Üç bahar önce Arden bir gecede dört metre yükseldi, aşağı mahallede on bir kişi öldü. Oysa Velmarya’daki bir istasyon dalgayı dokuz saat önce kaydetmişti. Sayı, bakanlığın haftalık bültenine girdi. Bülten çıktığında cenazeler kalkıyordu.',
    ),
    pull('Kimse bizden gizlemedi. Yalnızca gelecek bir yolu yoktu.', 'Irena Valdan, nehir komisyonu başkanı'),
    p(
      'Anlaşmanın yirmi iki sayfası için altı yıl çalışan hidrolog Valdan, işin zor yanının ölçmek olmadığını söylüyor. İstasyonlar zaten vardı, ikisi on yıldır aynı uyduya veri gönderiyordu. “Önce sıfırın neresi olduğunda anlaşmamız gerekti,” diyor. Her ülke seviyeyi başka bir denize göre hesaplıyormuş.',
    ),
    facts(
      '41 istasyonun ölçümü en geç 15 dakika içinde yayımlanacak.',
      'Şubattan mayısa kadar, nehrin doğduğu yerlerdeki kar kalınlığı her gün açıklanacak.',
      'Barajlardan planlı su bırakılmadan on iki saat önce haber verilecek.',
      'Anlaşma üç meclis onaylayınca yürürlüğe girecek; çekilmek isteyen iki yıl önceden bildirecek.',
    ),
    h2('Son pürüz: Kesma Barajı'),
    p(
      'En uzun Tarsk direndi. İstasyonlarından üçü Kesma Barajı’nın altında; oradaki suyu gören, türbinlerin ne kadar elektrik sattığını da hesaplayabiliyor. Sonunda orta yol bulundu: seviye yayımlanacak, debi yayımlanmayacak; Tarsk bu üç ölçümü beş santime yuvarlayabilecek.',
    ),
    p(
      'Tarsk kıyısında 600 dönüm pancar eken Mikal Dorn hoşnut değil. “Biz kapağı açınca onlar bilecek,” diyor. “Onlar pompayı açınca ben yine bilmeyeceğim.” Gerçekten de anlaşmada sulamanın adı geçmiyor. Dışarıda kalan başka konular da var:',
    ),
    ul(
      'suyun kirliliği; görüşmeler gelecek yıl başlayacak',
      'buz; üç ülke hâlâ başka başka sınıflandırıyor',
      'susan bir istasyonun yaptırımı; şimdilik komisyonun yazacağı bir mektuptan ibaret',
    ),
    p(
      'Sistemin yıllık gideri 3,4 milyon avro. Velmarya yüzde 45’ini, Tarsk yüzde 30’unu, Orhun yüzde 25’ini ödeyecek; oranlar kıyı uzunluğuna göre belirlendi. Orhun’un su bakanı Aydan Sorul hesabı şöyle özetliyor: “İki kilometrelik set parasına bin kilometrelik uyarı.”',
    ),
    p(
      'Rell’e direğini müzeye verip vermeyeceğini sormuşlar. Yerinde kalsın istiyor. “On beş dakika iyi,” diyor. “Ama uyanıksam ben daha çabuğum.”',
    ),
  ],
};
