import { desc, eq } from 'drizzle-orm';
import { validate } from 'uuid';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { article, correction, publication, revision } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import type { BodyDoc } from '../../stories/body/schema';

/** A killed article as its archive lists it. */
export interface KilledRow {
  articleId: string;
  locale: Locale;
  headline: string;
  notice: string;
  killedAt: Date;
}

const columns = {
  articleId: article.id,
  locale: article.locale,
  headline: article.headline,
  notice: article.killNotice,
  killedAt: article.killedAt,
};

const rowOf = ({
  notice,
  killedAt,
  ...row
}: Omit<KilledRow, 'notice' | 'killedAt'> & { notice: string | null; killedAt: Date | null }) => ({
  ...row,
  notice: notice ?? '',
  killedAt: killedAt ?? new Date(0),
});

/** All killed articles, the last first. @throws Refusal `forbidden` for everybody but an owner */
export async function listKilled(actor: Actor): Promise<KilledRow[]> {
  authorise(actor, 'article.readKilled');
  const rows = await db()
    .select(columns)
    .from(article)
    .where(eq(article.publicState, 'killed'))
    .orderBy(desc(article.killedAt), desc(article.id));
  return rows.map(rowOf);
}

/** What a killed article said, version by version, newest first. */
export interface KilledArticle extends KilledRow {
  versions: { at: Date; headline: string; standfirst: string; doc: BodyDoc }[];
  corrections: { id: string; body: string; at: Date }[];
}

/** Null when no such article was killed. @throws Refusal `forbidden` for everybody but an owner */
export async function findKilled(actor: Actor, articleId: string): Promise<KilledArticle | null> {
  authorise(actor, 'article.readKilled');
  const [found] = validate(articleId)
    ? await db()
        .select({ ...columns, state: article.publicState })
        .from(article)
        .where(eq(article.id, articleId))
    : [];
  if (found?.state !== 'killed') return null;
  const { state: _, ...row } = found;
  const [published, corrections] = await Promise.all([
    db()
      .select({ at: publication.at, fields: revision.fields, doc: revision.doc })
      .from(publication)
      .innerJoin(revision, eq(revision.id, publication.revisionId))
      .where(eq(publication.articleId, articleId))
      .orderBy(desc(publication.at)),
    db()
      .select({ id: correction.id, body: correction.body, at: correction.at })
      .from(correction)
      .where(eq(correction.articleId, articleId))
      .orderBy(desc(correction.at)),
  ]);
  const versions = published.map(({ at, fields, doc }) => ({
    at,
    headline: fields.headline,
    standfirst: fields.standfirst,
    doc,
  }));
  return { ...rowOf(row), versions, corrections };
}
