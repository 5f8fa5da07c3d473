/** How pages of papers in the three languages mark what is not their article's text. */

/** "Last update :" and its like, with what follows. */
export const updateLine =
  /^[\s|•·]*(?:last\s+updated?|updated|published|son\s+g[üu]ncelleme|g[üu]ncelleme|g[üu]ncellendi|yay[ıi]nlanma|yay[ıi]n\s+tarihi|последнее\s+обновление|обновлено|опубликовано)(?:\s+(?:on|at|tarihi|zamanı))?\s*[:：|-]?\s*(.*)$/iu;

/** What a page says about its own comments. */
const commentWords = /comment|yorum|комментар/iu;
const warning = /^[\s*!]*(?:warning|notice|note|uyar[ıi]|dikkat|внимание|предупреждение)\s*[:!.：]/iu;
const rulesWords =
  /(?:not\s+(?:be\s+)?(?:approved|published)|onaylanma|yay[ıi]nlanma(?:z|maktad)|не\s+публику|не\s+допуска|удаля)/iu;
export const isCommentRules = (text: string): boolean =>
  commentWords.test(text) && (warning.test(text) || rulesWords.test(text)) && text.length < 1_200;

/** "Source: A - B", in its own line. */
export const sourceLine =
  /^[\s|•·(]*(?:sources?|kaynak(?:lar)?|haber\s+kayna[ğg][ıi]|источники?)\s*[:：]\s*([^\n]{2,200}?)[\s).]*$/iu;
/** What stands between sources. A hyphen only between spaces: names have hyphens. */
export const betweenSources = /\s*[,;/|•·]\s*|\s+[-–—]\s+|\s+(?:and|ve|и)\s+/iu;

/** "By Jane Doe", in its own line. */
export const bylineLine =
  /^(?:[Bb]y|[Hh]aber|[Yy]azan|[Yy]azar|[Mm]uhabir|[Аа]втор|[Кк]орреспондент)\s*:?\s+((?:[\p{Lu}][\p{L}.'’-]+\s*){2,4})$/u;

/** Labels of buttons and boxes around an article, as whole lines. */
const labels = new Set(
  [
    'share|share this|share this article|tweet|facebook|twitter|whatsapp|telegram|linkedin|e-mail|email|print|copy link|save',
    'advertisement|ad|sponsored|read more|read also|related news|related stories|related articles|more from|comments|leave a comment|subscribe|follow us',
    'paylaş|haberi paylaş|tweetle|yazdır|kaydet|reklam|devamını oku|ilgili haberler|diğer haberler|yorumlar|yorum yap|abone ol|bizi takip edin|google news’te takip et',
    'поделиться|распечатать|сохранить|реклама|читать далее|читайте также|по теме|другие новости|комментарии|оставить комментарий|подписаться',
  ]
    .join('|')
    .split('|'),
);
export const isFurniture = (text: string): boolean =>
  labels.has(
    text
      .toLowerCase()
      .replace(/[\s:.…»>|]+$/u, '')
      .trim(),
  );

const months =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\b|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*/giu;
/** Whether a text is a date or a time and nothing else. */
export const isDate = (text: string): boolean =>
  text.length <= 60 &&
  /\d/.test(text) &&
  /^[\s\d.,:;/|()+-]*$/.test(text.replace(months, '').replace(/\b(?:gmt|utc|tsi|tsi̇|msk|мск|am|pm|at|г)\b\.?|тси|TSİ/giu, ''));

/** "ANKARA (AA) – " at the beginning of a text: the place and the agency. */
export const datelineStart =
  /^((?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}[\p{L}'’]+(?=\s*[/,(]))(?:[\s/,]+\p{Lu}[\p{L}.'’]+){0,3})\s*(?:\(([^()]{1,40})\))?\s*[-–—]\s+(?=[\p{Lu}"“«\d])/u;
