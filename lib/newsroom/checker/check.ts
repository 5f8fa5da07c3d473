import type { Locale } from '../../i18n/locales';
import { nodeText } from '../../stories/body/plain-text';
import { isSafeHref } from '../../stories/body/safe-href';
import { type BodyNode, bodyNode } from '../../stories/body/schema';
import { revisionLimits } from '../../stories/revision-fields';
import { isSlug } from '../../text/slug';
import type { DraftDoc, DraftFields } from '../drafts/draft-content';
import { publishableDoc } from '../drafts/publishable-doc';
import { isInCapitals } from './capitals';
import type { Finding, Place } from './findings';
import { namesTwoWays } from './names';

/** Longer headlines are cut in search results and wrap to four lines on a phone. Characters. */
export const comfortableHeadline = 90;

/** What the checker looks at. */
export interface Checked {
  locale: Locale;
  fields: DraftFields;
  doc: DraftDoc;
  /** Alternative texts of pictures by media id; a picture that is not there has none. */
  alts: Record<string, string>;
}

type AnyNode = { type: string; attrs?: { href?: unknown }; marks?: AnyNode[]; content?: AnyNode[]; text?: string };

const find = (code: Finding['code'], place: Place, params: Finding['params'] = {}, grave = false): Finding => ({
  ...{ code, grave, place, params },
});

/** Links of a block that may not stand: their words and targets. */
function unsafeLinks(node: AnyNode): { words: string; href: string }[] {
  const own = (node.marks ?? []).filter(
    ({ type, attrs }) => type === 'link' && (typeof attrs?.href !== 'string' || !isSafeHref(attrs.href)),
  );
  const mine = own.map(({ attrs }) => ({ words: node.text ?? '', href: String(attrs?.href ?? '') }));
  return [...mine, ...(node.content ?? []).flatMap(unsafeLinks)];
}

function checkFields({ locale, fields }: Checked): Finding[] {
  const found: Finding[] = [];
  const { headline, standfirst, slug } = fields;
  if (!headline.trim()) found.push(find('headlineMissing', { field: 'headline' }, {}, true));
  else if (headline.trim().length > comfortableHeadline) {
    const grave = headline.trim().length > revisionLimits.headline;
    const max = grave ? revisionLimits.headline : comfortableHeadline;
    found.push(find('headlineLong', { field: 'headline' }, { length: headline.trim().length, max }, grave));
  }
  if (isInCapitals(locale, headline)) found.push(find('headlineCapitals', { field: 'headline' }));
  if (!standfirst.trim()) found.push(find('standfirstMissing', { field: 'standfirst' }));
  else if (standfirst.trim().length > revisionLimits.standfirst) {
    const params = { length: standfirst.trim().length, max: revisionLimits.standfirst };
    found.push(find('standfirstLong', { field: 'standfirst' }, params, true));
  }
  if (!isSlug(slug) || slug.length > revisionLimits.slug) found.push(find('slugWrong', { field: 'slug' }, {}, true));
  const others = ['kicker', 'dateline', 'seoTitle', 'seoDescription', 'socialTitle', 'socialDescription'] as const;
  for (const field of others) {
    const max = revisionLimits[field];
    if (fields[field].trim().length > max) found.push(find('fieldLong', { field }, { field, max }, true));
  }
  if (!fields.heroId) found.push(find('heroMissing', { field: 'heroId' }));
  if (!fields.byline.length) found.push(find('bylineMissing', { field: 'byline' }));
  if (!fields.sources.length) found.push(find('sourceMissing', { field: 'sources' }));
  return found;
}

function checkBody({ doc, fields, alts }: Checked): Finding[] {
  const found: Finding[] = [];
  if (fields.heroId && !alts[fields.heroId]?.trim()) found.push(find('altMissing', { field: 'heroId' }));
  if (!publishableDoc(doc).content.length) found.push(find('bodyMissing', { block: 0 }, {}, true));
  for (const [block, node] of (doc.content as AnyNode[]).entries()) {
    const unsafe = unsafeLinks(node);
    for (const { words, href } of unsafe) found.push(find('linkUnsafe', { block, words }, { words, href }, true));
    const [publishable] = publishableDoc({ type: 'doc', content: [node] }).content;
    if (publishable && !unsafe.length && !bodyNode.safeParse(publishable).success) {
      found.push(find('nodeUnknown', { block }, { type: node.type }, true));
    }
    if (node.type === 'image') {
      const { mediaId } = (node.attrs ?? {}) as { mediaId?: string };
      if (!alts[mediaId ?? '']?.trim()) found.push(find('altMissing', { block }));
    }
  }
  return found;
}

/** The texts of an article with the place of each, for what is looked for in words. */
export function textsOf({ fields, doc }: Pick<Checked, 'fields' | 'doc'>): { text: string; place: Place }[] {
  const own = (['headline', 'standfirst'] as const).map((field) => ({ text: fields[field], place: { field } }));
  const blocks = doc.content.map((node, block) => ({ text: nodeText(node as BodyNode), place: { block } }));
  return [...own, ...blocks].filter(({ text }) => text.trim());
}

/** The first place of a word. */
export function placeOf(texts: ReturnType<typeof textsOf>, word: string): Place | null {
  const at = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u');
  const found = texts.find(({ text }) => at.test(text));
  if (!found) return null;
  return 'block' in found.place ? { ...found.place, words: word } : found.place;
}

function checkNames(checked: Checked): Finding[] {
  const texts = textsOf(checked);
  const pairs = namesTwoWays(
    checked.locale,
    texts.map(({ text }) => text),
  );
  return pairs.flatMap(({ rare, usual }) => {
    const place = placeOf(texts, rare);
    return place ? [find('nameTwoWays', place, { rare, usual })] : [];
  });
}

/** What an article still lacks or gets wrong, what can't be published first. Spelling is asked for apart: see words.ts. */
export function check(checked: Checked): Finding[] {
  const found = [...checkFields(checked), ...checkBody(checked), ...checkNames(checked)];
  return [...found.filter((one) => one.grave), ...found.filter((one) => !one.grave)];
}
