/** A text with the parts taken out that are not the writer's own words; places stay places. */
export interface Masked {
  text: string;
  links: { start: number; end: number }[];
}

const links = /(?:https?:\/\/|www\.)[^\s<>"«»“”]{2,}/giu;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/giu;
/** Addresses without `www`: only under endings that are not words, or `Gelmedi.net bir cevap` would be one. */
const bareLinks =
  /(?<![\p{L}\p{N}@.-])[a-z0-9-]{2,63}\.(?:com|net|org|info|ru|tr|online|site|xyz|shop|club)(?:\.[a-z]{2})?(?:\/\S*)?(?![\p{L}\p{N}])/giu;
const mentions = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{1,40}/gu;
/** Longer ones are no quotations, or somebody forgot to close one. */
const quotations = [
  /"[^"\n]{1,400}"/gu,
  /“[^“”„\n]{1,400}[”“]/gu,
  /„[^„”“\n]{1,400}[“”]/gu,
  /«[^«»\n]{1,400}»/gu,
  /(?<![\p{L}\p{N}])['‘][^'‘’\n]{2,400}['’](?![\p{L}\p{N}])/gu,
  /^>.*$/gmu,
];
const letter = /\p{L}/gu;
const count = (text: string) => text.match(letter)?.length ?? 0;
const blank = (text: string) => ' '.repeat(text.length);

/** Larger parts of a text in quotation marks are the writer's own words in a costume. */
const mostQuoted = 0.7;

/** Blanks out addresses, mentions and quotations. A text that is hardly more than its quotations keeps them. */
export function mask(text: string): Masked {
  const found: Masked['links'] = [];
  const hide = (match: string, ...rest: unknown[]) => {
    const start = rest.find((value): value is number => typeof value === 'number') ?? 0;
    found.push({ start, end: start + match.length });
    return blank(match);
  };
  const linkless = text.replace(links, hide).replace(mail, blank).replace(bareLinks, hide);
  const own = linkless.replace(mentions, blank);
  let unquoted = own;
  for (const pattern of quotations) unquoted = unquoted.replace(pattern, blank);
  const letters = count(own);
  const tooMuch = letters > 0 && count(unquoted) < letters * (1 - mostQuoted);
  found.sort((a, b) => a.start - b.start);
  return { text: tooMuch ? own : unquoted, links: found };
}
