/** Whether all of a text from a place on can be read as affixes one after another; linear in the text's length. */
export function isChain(text: string, from: number, affixes: ReadonlySet<string>, longest: number): boolean {
  if (from === text.length) return true;
  const reachable = new Uint8Array(text.length + 1);
  reachable[from] = 1;
  for (let at = from; at < text.length; at += 1) {
    if (!reachable[at]) continue;
    for (let end = at + 1; end <= Math.min(text.length, at + longest); end += 1) {
      if (!reachable[end] && affixes.has(text.slice(at, end))) reachable[end] = 1;
    }
  }
  return reachable[text.length] === 1;
}

const harmony: Record<string, string[]> = { A: ['a', 'e'], I: ['ı', 'i', 'u', 'ü'], D: ['d', 't'], C: ['c', 'ç'] };

/** Every way to write a Turkish affix: `lAr` → lar, ler. */
const spell = (affix: string): string[] =>
  [...affix].reduce<string[]>(
    (heads, letter) => heads.flatMap((head) => (harmony[letter] ?? [letter]).map((sound) => head + sound)),
    [''],
  );

const spellAll = (affixes: string): ReadonlySet<string> => new Set(affixes.trim().split(/\s+/).flatMap(spell));

/** Case, number, possession, persons and what makes new nouns; spoken forms too. */
const nominal = `lAr I sI yI nI Im In ImIz InIz mIz nIz m n A yA nA DA DAn nDA nDAn In nIn yIm sIn sInIz yIz Iz
  DIr yDI DI yDIm DIm DIk mIş ymIş sA ysA lI lIk lIğ sIz CA CI CIk CIğ CAsInA lA ylA yken ki kI lArI cAsI cIlIk InA InI IyIm gil`;
const verbal = `mA mAk mAm mAz m Ar Ir r AcAk AcAğ yAcAk yAcAğ Acam Acağım IcAk IcAğ IcAğIm IcAğIz IcAm IcAz cAk cAğ cAğIm cAm cAn cAz cAnIz Iyor Iyo yor yo Iyom yom Iyon Iyoz
  yoz yonuz Iyonuz mIyor mIyo DI DIk DIm DIn DInIz DIğ DIk mIş sA sAm sAn sAk An yAn Ip yIp Iş ş ArAk yArAk ArkAn ken IncA yIncA
  AyIm yIm AlIm sIn InIz In DIr DIrI Dirt Il In Ik IyIm I`;

/** What follows a Turkish noun. */
export const nounAffixes = spellAll(nominal);
/** What follows a Turkish verb, and then what follows a noun made of it. */
export const verbAffixes: ReadonlySet<string> = new Set([...spellAll(verbal), ...nounAffixes]);
/** Longest Turkish affix of the lists. */
export const longestAffix = 8;
