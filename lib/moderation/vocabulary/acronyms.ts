import { wordSet } from '../lexicon/lexicon';

/** Written in capitals although they read as words. */
export const acronyms =
  wordSet(`NATO UNESCO UNICEF INTERPOL OPEC FIFA UEFA NASA AIDS COVID BBC CNN HBO NBC CBS ABC USA UK EU UN IMF WHO WTO OECD CEO CFO PDF URL
  TBMM TÜİK TÜBİTAK TÜSİAD MÜSİAD TOKİ TOBB ÖSYM MEB AFAD AKOM AKUT AK AKP CHP MHP HDP DEM İYİ TİP BBP SGK SSK YSK YÖK RTÜK BTK EPDK BDDK SPK TCMB TRT TSK MİT MGK EGM DEAŞ IŞİD FETÖ PKK YPG ASALA
  İETT İSKİ İBB ABB EGO TCDD THY BOTAŞ TEDAŞ TÜPRAŞ ASELSAN TUSAŞ ROKETSAN BAYKAR SİHA İHA KOBİ KDV ÖTV MTV TEFE ÜFE TÜFE BİST HES HSK AYM AİHM BM AB ABD YKS LGS KPSS ALES DGS TYT AYT
  США ООН НАТО ЕС ОБСЕ ЮНЕСКО ЮНИСЕФ МВФ ВОЗ ВТО РФ СССР СНГ КНР КНДР ОАЭ ФРГ ГДР МИД МВД ФСБ СВР ГРУ ФСО МЧС ГИБДД ДПС ФАС ФНС ФСИН ЦБ ЦИК ЦСКА ЛДПР КПРФ ЖКХ ТСЖ СНТ МФЦ ЕГЭ ОГЭ ВУЗ МГУ СПБГУ РАН
  РЖД ВТБ ГУМ ЦУМ ВДНХ МКАД ТАСС РИА РБК НТВ ТНТ СТС ОРТ ВГТРК ОПЕК СПИД ДНК ВИЧ ЗАГС БАМ ГЭС АЭС ТЭЦ КАМАЗ УАЗ ВАЗ ГАЗ НДС НДФЛ СНИЛС ИНН ОМОН СОБР СИЗО УК ГК ПДД ДТП`);
