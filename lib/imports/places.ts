import { v7 } from 'uuid';
import { db, type Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import type { NumberedLine, Refusal } from './batches';
import { freeSlugs } from './free-slugs';
import { type KnownArticle, type KnownStory, knownArticles, knownStories } from './known';
import { makeSection, readSections, refusedSection, sectionSlug } from './sections';
import { topicIds } from './topics';

export interface LoadOptions {
  /** Makes sections that are not there; else their lines are refused. */
  createSections: boolean;
}

/** A line that becomes an article, with all that it belongs to. */
export interface NewLine extends NumberedLine {
  storyId: string;
  sectionId: string;
  topics: string[];
  slug: string;
}

/** A line that becomes a further revision of the article it was. */
export interface ChangedLine extends NumberedLine {
  articleId: string;
  topics: string[];
}

/** What is to be done with lines. */
export interface Placed {
  fresh: NewLine[];
  changed: ChangedLine[];
  unchanged: number;
  refused: Refusal[];
}

type Sectioned = NumberedLine & { storyId: string; sectionId: string };

/** Which of the lines that came in before are to be changed. */
function compare(lines: NumberedLine[], known: Map<string, KnownArticle>, refused: Refusal[]) {
  const changed: (NumberedLine & { articleId: string })[] = [];
  let unchanged = 0;
  for (const one of lines) {
    const { number, line } = one;
    const there = known.get(line.key);
    if (!there) continue;
    if (there.hash === one.hash) unchanged++;
    else if (there.story !== line.story || there.locale !== line.locale) {
      refused.push({ number, reason: `key ${line.key} is of story ${there.story} in ${there.locale}` });
    } else if (there.killed) refused.push({ number, reason: `article ${line.key} was killed` });
    else changed.push({ ...one, articleId: there.article_id });
  }
  return { changed, unchanged };
}

/** Ids of the topics of lines, by language and name. */
async function topicsOf(tx: Transaction, lines: NumberedLine[]): Promise<(line: NumberedLine) => string[]> {
  const ids = new Map<Locale, Map<string, string>>();
  for (const locale of new Set(lines.map(({ line }) => line.locale))) {
    const named = lines.flatMap(({ line }) => (line.locale === locale ? line.topics : []));
    if (named.length) ids.set(locale, await topicIds(tx, locale, [...new Set(named)]));
  }
  return ({ line }) => [...new Set(line.topics.flatMap((name) => ids.get(line.locale)?.get(name) ?? []))];
}

/**
 * Finds the places of lines: whether they are new, their stories, sections, topics and addresses. Sections and topics
 * that are made for them stand at once, so that batches which are stored side by side never wait for each other.
 */
export class Places {
  /** Addresses of lines that are being stored, `locale slug`. */
  private readonly slugs = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: LoadOptions) {}

  /** Batches get their places one after another. What was placed is to be released when it is stored, or was not. */
  place(lines: NumberedLine[]): Promise<Placed> {
    const placed = this.turn.then(() => db().transaction((tx) => this.placeNow(tx, lines)));
    this.turn = placed.catch(() => {});
    return placed;
  }

  release({ fresh }: Placed): void {
    for (const { line, slug } of fresh) this.slugs.delete(`${line.locale} ${slug}`);
  }

  private async placeNow(tx: Transaction, lines: NumberedLine[]): Promise<Placed> {
    const refused: Refusal[] = [];
    const known = await knownArticles(
      tx,
      lines.map(({ line }) => line.key),
    );
    const { changed, unchanged } = compare(lines, known, refused);
    const sectioned = await this.findSections(
      tx,
      lines.filter(({ line }) => !known.has(line.key)),
      refused,
    );
    const topics = await topicsOf(tx, [...sectioned, ...changed]);
    const slugs = sectioned.length
      ? await freeSlugs(
          tx,
          sectioned.map(({ line }) => ({ locale: line.locale, headline: line.title })),
          this.slugs,
        )
      : [];
    for (const [place, { line }] of sectioned.entries()) this.slugs.add(`${line.locale} ${slugs[place]}`);
    return {
      ...{ unchanged, refused },
      fresh: sectioned.map((one, place) => ({ ...one, topics: topics(one), slug: slugs[place] ?? '' })),
      changed: changed.map((one) => ({ ...one, topics: topics(one) })),
    };
  }

  /** The lines whose section is there or could be made, with its id and their story's. */
  private async findSections(tx: Transaction, lines: NumberedLine[], refused: Refusal[]): Promise<Sectioned[]> {
    if (!lines.length) return [];
    const sections = await readSections(tx);
    const stories: Map<string, KnownStory> = await knownStories(
      tx,
      lines.map(({ line }) => line.story),
    );
    const hasName = (id: string, locale: Locale) =>
      [...sections].some(([key, sectionId]) => sectionId === id && key.startsWith(`${locale} `));
    const placed: Sectioned[] = [];
    for (const one of lines) {
      const { number, line } = one;
      const { locale, story } = line;
      const known = stories.get(story);
      const slug = sectionSlug(locale, line.section);
      let sectionId = sections.get(`${locale} ${slug}`);
      const reason = sectionId ? null : this.whyNot(line, slug);
      if (reason) {
        refused.push({ number, reason });
        continue;
      }
      if (known?.locales.has(locale)) {
        refused.push({ number, reason: `story ${story} has an article in ${locale} already` });
        continue;
      }
      if (!sectionId) {
        const named = known && !hasName(known.sectionId, locale) ? known.sectionId : null;
        sectionId = await makeSection(tx, locale, line.section, named);
        sections.set(`${locale} ${slug}`, sectionId);
      }
      if (known) known.locales.add(locale);
      else stories.set(story, { id: v7(), sectionId, locales: new Set([locale]) });
      placed.push({ ...one, sectionId, storyId: stories.get(story)?.id ?? '' });
    }
    return placed;
  }

  /** Why the section of a line, which is not there, is not made; null when it may be. */
  private whyNot({ section, locale }: NumberedLine['line'], slug: string): string | null {
    if (this.options.createSections) return refusedSection(slug);
    return `there is no section ${section} in ${locale} (--create-sections makes it)`;
  }
}
