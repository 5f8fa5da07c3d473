import { randomBytes } from 'node:crypto';
import type { story } from '../../lib/db/schema/stories';
import type { Locale } from '../../lib/i18n/locales';
import { doc, p } from '../../lib/stories/body/build';
import type { BodyNode } from '../../lib/stories/body/schema';
import { createArticle, createStory, cutRevision } from '../../lib/stories/create';
import { publishRevision } from '../../lib/stories/publish';
import type { RevisionFields } from '../../lib/stories/revision-fields';
import { database } from './database';
import { personIds, sectionIds, sectionSlug, sourceIds, topicIds } from './vocabulary';

interface StoryOptions {
  /** The section's English slug. */
  section?: string;
  kind?: (typeof story.$inferInsert)['kind'];
  /** Long ago unless said, so that front pages do not change under other tests. */
  at?: Date;
  /** English slugs of topics, slugs of people, keys of sources; all of the demo edition. */
  topics?: string[];
  byline?: string[];
  sources?: string[];
}

interface ArticleOptions {
  headline?: string;
  standfirst?: string;
  body?: BodyNode[];
}

export interface MadeArticle {
  id: string;
  storyId: string;
  locale: Locale;
  fields: RevisionFields;
  at: Date;
  /** Its address, and its section's. */
  path: string;
  sectionPath: string;
}

const invented: Record<Locale, { headline: string; standfirst: string; text: string }> = {
  tr: { headline: 'Deneme haberi', standfirst: 'Sınamalar için yazıldı.', text: 'Bu haber sınamalar için yazıldı.' },
  en: { headline: 'A trial story', standfirst: 'Written for tests.', text: 'This story was written for tests.' },
  ru: {
    headline: 'Пробная заметка',
    standfirst: 'Написана для проверок.',
    text: 'Эта заметка написана для проверок.',
  },
};

/** An instant that no edition shows among its news; the minutes before it keep an order. */
export const longAgo = (minutesBefore = 0): Date => new Date(Date.UTC(2019, 4, 6, 12) - minutesBefore * 60_000);

/** Publishes a story in the languages named, and returns its articles. */
export async function publishStory<L extends Locale>(
  articles: Record<L, ArticleOptions>,
  options: StoryOptions = {},
): Promise<Record<L, MadeArticle>> {
  const { section = 'science', kind = 'report', at = longAgo() } = options;
  const [sectionId = ''] = await sectionIds([section]);
  const shared = {
    topics: await topicIds(options.topics ?? []),
    byline: await personIds(options.byline ?? []),
    sources: await sourceIds(options.sources ?? []),
  };
  const languages = Object.keys(articles) as L[];
  const [originLocale = 'en'] = languages;
  const made = {} as Record<L, MadeArticle>;
  await database().transaction(async (tx) => {
    const storyId = await createStory(tx, { sectionId, originLocale, kind });
    for (const locale of languages) {
      const { headline, standfirst, text } = { ...invented[locale], ...articles[locale] };
      const slug = `test-${randomBytes(6).toString('hex')}`;
      const fields = { ...shared, headline, standfirst, kicker: '', slug, dateline: '', heroId: null };
      const id = await createArticle(tx, { storyId, locale, sectionId });
      const content = { fields, doc: doc(...(articles[locale].body ?? [p(text)])), at };
      await publishRevision(tx, await cutRevision(tx, id, 1, content), at);
      const sectionPath = `/${locale}/${await sectionSlug(sectionId, locale)}`;
      made[locale] = { id, storyId, locale, fields, at, sectionPath, path: `${sectionPath}/${slug}` };
    }
  });
  return made;
}

/** Publishes a story in one language. */
export async function publishArticle(
  locale: Locale,
  article: ArticleOptions = {},
  options: StoryOptions = {},
): Promise<MadeArticle> {
  const made = await publishStory({ [locale]: article } as Record<Locale, ArticleOptions>, options);
  return made[locale];
}

/** Publishes an article anew an hour later, with some of its fields changed, and another body if one is given. */
export async function republish(
  made: MadeArticle,
  change: Partial<RevisionFields> & { note?: string },
  body: BodyNode[] = [p(invented[made.locale].text)],
): Promise<void> {
  const { note, ...fields } = change;
  const at = new Date(made.at.getTime() + 3_600_000);
  const content = { fields: { ...made.fields, ...fields }, doc: doc(...body), note, at };
  await database().transaction(async (tx) => publishRevision(tx, await cutRevision(tx, made.id, 2, content), at));
}
