import { asc, desc, eq, like, sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';
import { sectionI18n } from '@/lib/db/schema/sections';
import { article, revision } from '@/lib/db/schema/stories';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/i18n/routes';
import { createArticle, createStory, cutRevision } from '@/lib/stories/create';
import { publishRevision } from '@/lib/stories/publish';

/** An article that is a copy of one of the demo edition. */
export interface CopiedArticle {
  id: string;
  path: string;
}

const slugStart = 'bench-copy-';
/** Copies made at the same time; the pool has ten connections. */
const atOnce = 6;

/** Copies are years old: fronts and lists of the demo edition stay as they are. */
const dateOf = (n: number) => new Date(Date.UTC(2019, 0, 1) + n * 6 * 3_600_000);

interface Original {
  sectionId: string;
  locale: Locale;
  fields: typeof revision.$inferSelect.fields;
  doc: typeof revision.$inferSelect.doc;
}

const makeCopy = ({ sectionId, locale, fields, doc }: Original, n: number): Promise<void> =>
  db().transaction(async (tx) => {
    const at = dateOf(n);
    const storyId = await createStory(tx, { sectionId, originLocale: locale, kind: 'report' });
    const id = await createArticle(tx, { storyId, locale, sectionId });
    const content = { fields: { ...fields, slug: slugStart + n }, doc, at };
    await publishRevision(tx, await cutRevision(tx, id, 1, content), at);
  });

/** Addresses of all copied articles, the oldest last; as many as wanted are made if the database does not have them yet. */
export async function copiedArticles(wanted: number): Promise<CopiedArticle[]> {
  const isCopy = like(article.slug, `${slugStart}%`);
  const there = await db().$count(article, isCopy);
  if (there < wanted) {
    const originals = await db()
      .select({ sectionId: article.sectionId, locale: article.locale, fields: revision.fields, doc: revision.doc })
      .from(article)
      .innerJoin(revision, eq(revision.id, article.liveRevisionId))
      .where(sql`not ${isCopy}`)
      .orderBy(asc(article.id));
    let next = there;
    const copyOn = async () => {
      while (next < wanted) {
        const n = next++;
        const original = originals[n % originals.length];
        if (!original) throw new Error('the demo edition is missing');
        await makeCopy(original, n);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, copyOn));
    await db().execute('analyze');
  }
  const rows = await db()
    .select({ id: article.id, locale: article.locale, section: sectionI18n.slug, slug: article.slug })
    .from(article)
    .innerJoin(
      sectionI18n,
      sql`${sectionI18n.sectionId} = ${article.sectionId} and ${sectionI18n.locale} = ${article.locale}`,
    )
    .where(isCopy)
    .orderBy(desc(article.firstPublishedAt));
  return rows.map(({ id, locale, section, slug }) => ({ id, path: routes.article.path(locale, section, slug) }));
}

/** Hands out addresses that nobody has asked the press for yet. */
export class ColdAddresses {
  readonly #rest: CopiedArticle[];

  constructor(articles: CopiedArticle[]) {
    this.#rest = [...articles];
  }

  get left(): number {
    return this.#rest.length;
  }

  /** @throws Error when all have been used. */
  next(): CopiedArticle {
    const one = this.#rest.pop();
    if (!one) throw new Error('there are no cold addresses left: the press renders faster than the bench thought');
    return one;
  }
}
