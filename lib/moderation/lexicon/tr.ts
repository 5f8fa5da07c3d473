import { isChain, longestAffix, nounAffixes, verbAffixes } from './affixes';
import { type Entry, type Lexicon, type Phrase, type Strength, wordList, wordSet } from './lexicon';

/**
 * Roots of Turkish swearing and insults. A word takes the affixes of a noun, with `+` those of a verb, with `.` none.
 * Each is spelt right: what is typed without its letters is found by folding.
 */
const swear = {
  strong: `orospu oruspu orosbu orspu oruspo orospuçocuğu orospuçocukları oç. oçlar oçları oçu oçlara oçun piç piçkurusu
    sik+ sikko. siktir+ siktirgit. siktirolgit. hassiktir. hasiktir. hsktr. hsiktir. assiktir. hasssiktir. siktirol. sikiş+ siktiğim siktimin siktiminin sikik
    sikimsonik sikerler. sikiyim. sikeyim. sikiym. sikiyimm. sikeydim. sikem. sikerm. skim. skiyim. skeyim. skerim. skicem. skerler. sktr. sktir. siktr. sktirgit.
    skm. skiyim. skiym. skyim. sikm.
    amk. amq. aq. amına amını amınızı amınıza amında amındaki amından amcık amk'nın. amkk. amınakoyim. amınakoyayım. amınakoyum. amınakoyduğum amınakoyduğumun.
    amınakodum. amınakoduğum amınakoduğumun. amnakoyim. amnakoyayım. amnakoyum. amnakoduğum amısına. amkçocuğu amınoğlu amınfer amınevladı aminakoyim. aminakoyayim.
    aminakoyum. aminakodumun. aminakodugum. aminakoyarım. amınakoyarım. amınakoyarlar. amınıs. amsalak ananıskm. ananıskim. ananısikim. anasınısatayım.
    ananısikeyim. ananızısikeyim. ananısikiyim. anaskm. anskm. mınakoyim. mınakoyayım. mınakoyum. mınakoduğum mınakodumun. mınakodumunun. mınakoduğumun.
    yarrak yarak yarram. yarrağ yarraqı yarraq yarrakkafalı yarağ yarrağıye dalyarak dalyarrak taşşak taşak daşşak daşak göt götveren götlek götoş götelek götlük
    götüne götünü götünüz kahpe kaltak kevaşe pezevenk pezeveng pezo. gavat kavat godoş deyyus dürzü ibne ibine puşt yavşak şıllık
    kancık sıç+ sıçayım. sıçtığım sıçtığımın ağzınasıçayım sürtük fahişeçocuğu orosbuçocuğu`,
  mild: `bok boktan. boklu sokim. sokuyim. kodumun. koduğum. koduğumun. kodumunun. kodumun. kodugumun. kodumunçocuğu mk. mq. sg. s.g. sgit. oç
    ananı. ananızı. ananıza. zikeyim. zikerim. zikiyim. ziktir. lavuk dümbük kerhaneci fuck. fucking. shit. bitch. bacını. avradını. avradına.`,
};

const insult = {
  strong: `gerizekalı gerizekâlı gerzek embesil ahmak dangalak hödük angut şerefsiz şrfsz. serefsz. haysiyetsiz namussuz karaktersiz
    onursuz ırzsız beyinsiz kafasız mankafa soytarı dalkavuk kalleş çomar denyo dallama zibidi hanzo müptezel müsvedde müsveddesi
    aşağılık sütübozuk kanıbozuk soysuz köpoğlu eşşek eşşoğlueşek eşşoğlu itoğlu itoğluit şerefsizevladı yalaka yavşaklık gerzekalı salakk.
    dingil dangoz ebleh avel puştluk gavatlık ibnelik kahpelik     hayvanoğluhayvan sümsük yaltakçı vatansız dıngıl zırtapoz`,
  weak: `şapşal alık kepaze yüzsüz pespaye özürlü sığır sürüngen zerzevat çakal mahluk yobaz tezek budala hınzır şarlatan ahlaksız arsız edepsiz terbiyesiz kıro maganda keriz kaypak aptal salak mal it köpek eşek domuz hayvan inek ayı maymun kurt sülük asalak parazit böcek fare yılan akrep çöp pislik rezil alçak adi hain cahil manyak
    sapık ruhsuz ezik zavallı vicdansız utanmaz satılmış yaratık hıyar lağım iğrenç bunak moruk ucube kukla uşak köle koyun öküz davar hırsız yalancı
    sahtekar sahtekâr dolandırıcı terörist katil vampir leş kaşar tipsiz çirkin kaçık şizofren kuduz sünepe korkak ödlek
    basiretsiz beceriksiz şaklaban bebe velet kene mikrop virüs şeytan pis iblis münafık zındık çapulcu sürtük zampara kokuşmuş kifayetsiz kansız dinsiz imansız`,
};

/** Words of the lists above by accident: other words that look like a root with affixes. */
const innocent =
  wordSet(`sikke sikkeler sikkesi sikkeleri sikkenin siklet sikletler sikletin sikletinde siklon siklonu siklonlar siklamen siklik
  sikh sıçan sıçanlar sıçanı sıçanları sıçana sıçanın sıçanda malı malın mala malım malda maldan mallar malları mallarını malını malına maldı
  ite itin iti ayın ayda aydan aya ayım aylar aylık ayları aydır ayına ayını ayımız ayınız alın alınlar domuzu özürlüler
  pisi gavurun kıro maladı malatya götür böke köpekler boku çöpü çöpe çöpten çöpler çöpleri şeytanlar aptallık
  fareler fareyi yılanı kurdu kurtlar hainlik inekler ineği eşekler davarlar sığırlar sığırları
  ikoç piçiko kaltaklı amasya amcam amca ahlaksızlık beyinsizlik terbiyesizlik şerefsizlik alçakta`);

/** The same for whole families of words. */
const innocentFamily =
  /^(?:sıçr|sıçan|boks|götür|sikke|siklet|siklon|malat|malum|malik|kurtar|kurtul|ayıp|ayır|inekçi|leşker)|^sik(?:[aıouâ]|m[aı]|l[aı]|t[ıau]|s[aı]|c[aı])/u;

/** What somebody does and how, not what he is called: `şerefsizlik`, `ahmakça`. */
const deed = /^(?!ibne|puşt|orospu|göt|piç|aşağıl)\p{L}{4,}(?:l[ıiuü](?:k|ğ)\p{L}*|[cç][ae])$/u;

const vowel = /^[aeıioöuü]/;
const softened: Record<string, string> = { k: 'ğ', ç: 'c', t: 'd', p: 'b' };
const plainLetters: Record<string, string> = { ı: 'i', ş: 's', ğ: 'g', ç: 'c', ö: 'o', ü: 'u', â: 'a', î: 'i', û: 'u' };

/** Without Turkish letters, every letter once: `şşıllık`, `sillik` and `silik` become one. */
const fold = (word: string): string =>
  word.replace(/[ışğçöüâîû]/g, (letter) => plainLetters[letter] ?? letter).replace(/(.)\1+/gu, '$1');

interface Root {
  rule: Entry['rule'];
  strength: Strength;
  affixes: 'none' | 'noun' | 'verb';
  /** A stem whose last letter has softened: only before a vowel. */
  soft: boolean;
}

function collect(spell: (word: string) => string): Map<string, Root> {
  const roots = new Map<string, Root>();
  const add = (word: string, root: Root) => {
    const spelt = spell(word);
    if (!roots.has(spelt)) roots.set(spelt, root);
  };
  for (const [rule, lists] of [['swear', swear] as const, ['insult', insult] as const]) {
    for (const strength of ['strong', 'mild', 'weak'] as const) {
      for (const written of wordList((lists as Partial<Record<Strength, string>>)[strength] ?? '')) {
        if (!written) continue;
        const mark = written.at(-1) ?? '';
        const word = mark === '+' || mark === '.' ? written.slice(0, -1) : written;
        const affixes = mark === '.' ? 'none' : mark === '+' ? 'verb' : 'noun';
        add(word, { rule, strength, affixes, soft: false });
        const soft = softened[word.at(-1) ?? ''];
        if (soft && affixes === 'noun' && word.length > 3) {
          add(word.slice(0, -1) + soft, { rule, strength, affixes, soft: true });
        }
      }
    }
  }
  return roots;
}

const foldedSet = (affixes: ReadonlySet<string>) => new Set([...affixes].map(fold));
const exact = { roots: collect((word) => word), noun: nounAffixes, verb: verbAffixes };
const folded = { roots: collect(fold), noun: foldedSet(nounAffixes), verb: foldedSet(verbAffixes) };

/** Shortest root and longest root worth looking up. */
const bounds = { shortest: 2, longest: 20 };

function lookUp(word: string, { roots, noun, verb }: typeof exact): Entry | undefined {
  for (let length = Math.min(word.length, bounds.longest); length >= bounds.shortest; length -= 1) {
    const root = roots.get(word.slice(0, length));
    if (!root) continue;
    if (length === word.length && !root.soft) return { ...root, affixed: false };
    if (root.affixes === 'none') continue;
    if (root.soft && !vowel.test(word.slice(length))) continue;
    if (isChain(word, length, root.affixes === 'verb' ? verb : noun, longestAffix)) return { ...root, affixed: true };
  }
  return undefined;
}

const phrases: Phrase[] = [
  {
    rule: 'swear',
    level: 'block',
    pattern:
      /(?<!\p{L})(?:o ?ç|orospu ?ço[cç]u\S*|sik ?tir ?(?:git|ol)?|amın?a ?ko\p{L}*|mına ?k[oy]\p{L}*|am[ıi]na ?ko[yd]\p{L}*|ana(?:n|nız|sın)ı ?s[iı]k\p{L}*|anasını ?s[iı]k\p{L}*|ağz[ıi]n?[ıi]?z?a ?s[ıi]ç\p{L}*|sıkt[ıi]r ?g[ıi]t|götüne? ?(?:sok|koy|gir)\p{L}*)(?!\p{L})/gu,
  },
  {
    rule: 'swear',
    level: 'queue',
    pattern:
      /(?<!\p{L})(?:s[iı]kt[iı]r[iı]?n? ?(?:g[iı]t|g[iı]d[iı]n|ol)|ana(?:n|nız)ı ?avradını|a[mn]ına ?k|ananı(?:zı)? s\.?|o\.? ?ç\.?|a\.? ?q\.?|s\.? ?g\.?|t(?:a|o)ş?şa[kğ] ?(?:geç|oğlan)\p{L}*|(?:ebe|ecdad|sülale|soy)n?i?ni ?s\p{L}*|boku ye\p{L}*|bok ?(?:ye|herif|kafa|suratl?ı?)\p{L}*|kıçı(?:nı|na|mın)\p{L}*)(?!\p{L})/gu,
  },
  {
    rule: 'insult',
    level: 'queue',
    pattern:
      /(?<!\p{L})(?:geri ?z[ea]k[aâe]l?[ıi]?\p{L}*|zek[aâ] ?özürlü\p{L}*|geri kafalı (?:herif|yaratık|yobaz)\p{L}*|beyni olmayan \p{L}+l[ae]r|(?:köpek|it|eşek) gibi (?:sürün|geber|havla)\p{L}*|(?:it|köpek|hayvan|domuz|mal|salak|öküz|aptal|ahmak|şerefsiz|sahtekar|sahtekâr)(?:in|ın|un|ün)? tek[ia]\p{L}*|kuş ?beyinli\p{L}*|beyin ?özürlü\p{L}*|kanı ?bozuk\p{L}*|sütü ?bozuk\p{L}*|dölü ?bozuk\p{L}*|tohumu ?bozuk\p{L}*|it ?sürüsü|it ?oğlu ?it\p{L}*|eş?şe?k? ?oğlu ?eşş?ek\p{L}*|ruh ?hastası\p{L}*|mal ?değneği\p{L}*|mal ?(?:mısın\p{L}*|herif\p{L}*)|insan müsveddesi|adam müsveddesi|vatan ?hain\p{L}*|ş[ea]?r[ea]?f[sz]i?z(?:ler\p{L}*|s[iı]n\p{L}*)?|(?:koyun|köpek|hayvan|eşek) sürüsü\p{L}*|ahırına\p{L}*|tasması?nı\p{L}*)(?!\p{L})/gu,
  },
  {
    rule: 'insult',
    level: 'queue',
    pattern:
      /(?<!\p{L})(?:geber(?:in|sin\p{L}*|iş\p{L}*|ecek\p{L}*|tmek)|geber (?:lan|git|inşallah|it|köpek)|all?ah ?bel[aâ]n[ıi]?z?[ıi]? ?ver\p{L}*|allah kahretsin s(?:eni|izi)|cehennem(?:in dibin)?e ?kadar yol\p{L}*|cehennemin dibin?e\p{L}*|yere batsın\p{L}*|defol(?:un|up)?(?: git\p{L}*)?|kes(?:in)? (?:lan|ulan|sesini\p{L}*)|kapa ?(?:çeneni|lan)|toprağın bol olmasın|leşini\p{L}*|ölün inşallah|kuduz köpek\p{L}*)(?!\p{L})/gu,
  },
  {
    rule: 'belief',
    level: 'block',
    pattern:
      /(?<!\p{L})(?:(?:yahudi|ermeni|rum|gavur|gâvur|kürt|alevi|sünni|müslüman|hristiyan|hıristiyan) ?(?:dölü|tohumu|piçi|köpeği|köpekleri|itleri|domuzu|domuzları|pislikleri)|(?:dini|allahı|kitabı|peygamberi|imanı|mezhebi)n?[iı]?(?:zi|zı)? ?s[iı]k\p{L}*)(?!\p{L})/gu,
  },
  {
    rule: 'belief',
    level: 'queue',
    pattern:
      /(?<!\p{L})(?:pis (?:gavur|gâvur|yahudi|ermeni|kürt|arap|suriyeli|müslüman|hristiyan|alevi)\p{L}*|(?:gavur|gâvur|yahudi|ermeni|kürt|arap|alevi)(?:lar|ler)? (?:defol|geber)\p{L}*|mum söndü\p{L}*|(?:çingene|ermeni|yahudi|arap|kürt|rum|gavur|gâvur) soyu(?: işte|sunuz|ndan)|kızılbaş(?:lar)? (?:sapık|dinsiz|ahlaksız)\p{L}*|din ?düşman\p{L}*|hepsi domuz)(?!\p{L})/gu,
  },
  {
    rule: 'allusion',
    level: 'queue',
    pattern:
      /(?<!\p{L})(?:kuca[ğk]\p{L}* (?:otur|in|kalk|büyü)\p{L}*|(?:kimin|kimlerin|başkanın|bakanın|patronun|müdürün) yata[ğk]\p{L}* \p{L}+|yata[ğk]\p{L}* geç\p{L}*|alt[ıi]na (?:yat|girdi)\p{L}*|kim(?:in|inle|lerle) yatt?ı\p{L}*|kimin (?:iti|köpeği|maşası|koynun\p{L}*) \p{L}+|koynunda\p{L}* \p{L}+|dizinin dibin\p{L}*|(?:etek|peşkeş) çek\p{L}*|kuyruk salla\p{L}*|ne (?:mal|haltlar?|bok) oldu[ğg]u\p{L}*|pazarlık ?masasında bacak\p{L}*|kaça sat\p{L}* (?:seni|kendi\p{L}*)|kalemini sat\p{L}*|ruhunu sat\p{L}*)(?!\p{L})/gu,
  },
];

/** Turkish swearing, insults and whom they are said to. */
export const turkish: Lexicon = {
  find: (word) =>
    deed.test(word) || innocent.has(word) || innocentFamily.test(word) ? undefined : lookUp(word, exact),
  findFolded: (word) => lookUp(word, folded),
  fold,
  hideable:
    wordList(`orospu orospu orospular piç piçler siktir hassiktir siktirgit siktiğim sikeyim sikerim sikiyim sikim sik göt götü götüne amk amına amcık yarrak yarrağı
    taşak kahpe kaltak pezevenk gavat ibne ibneler puşt yavşak sürtük sıçayım şerefsiz şerefsizler oruspu`),
  phrases,
  address: {
    you: wordSet(`sen seni sana senin siz sizi size sizin hepiniz hepinizi ulan lan olm oğlum hepiniz`),
    they: wordSet(`bu şu o bunlar onlar şunlar pis adi tam tek bir hepsi hep kadar`),
    people:
      /^(?:herif|adam|insan|karılar|evlad|evlat|sürüsü|sürüleri|güruh|tipler|mahluk|yaratık)\p{L}*$|^(?:karı|takımı|tayfa|tayfası|tip|mısın|misin|musun|müsün|mısınız|misiniz|musunuz|müsünüz|kılıklı|suratlı|kafalı|kafa|soyu|ruhlu|köpek|köpekler|it|itler|çocuğu|bunlar|siz|sizi|seni|hepiniz|lan|ulan)$/u,
    self: wordSet(`ben bende benim bana beni kendim kendime kendimi benimki bendeki inanmışım imzalamışım yapmışım`),
    excuses:
      /^(?:gibi|yerine|bir|kelimesi|lafı|sözü|olmak|olmayın|olmasaydı|olur|olmaz|oldu|hissettim|hissediyorum|ıslatan|kadar)$|^(?:değil|dedi|deme|demi|deyip|diye|diyo|der(?:ler)?$|denir|denmez|demek|san[ıdmsa])\p{L}*$/u,
  },
  addressing: /s[ıiuü]n(?:[ıi]z|uz|üz)?$/,
  groups:
    /^(?:müslüman|hristiyan|hıristiyan|yahudi|musevi|alevi|sünni|şii|kızılbaş|ateist|deist|gavur|gâvur|kafir|kâfir|ermeni|rum|kürt|arap|suriyeli|çingene|çerkez|afgan|papaz|haham|şeyh|tarikat|cemaat|dindar|dinci|dinsiz|imansız|yezidi|süryani|tesettürlü|türbanlı|başörtülü|peygamber)(?:\p{L}{0,9})$/u,
  slights:
    /^(?:pis|pislik|domuz|köpek|hayvan|maymun|parazit|asalak|böcek|mikrop|sapık|şerefsiz|dinsiz|imansız|ahlaksız|kansız|soysuz|barbar|kafasız|pasaklı|yobaz|yaratık|terörist|hırsız)(?:ler|lar|leri|ları|i|ı|s[iı]n[iı]z|[dt][ıiuü]r)?$/u,
};
