import { desc, eq } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { reviewStep, schedule } from '../../db/schema/newsroom';
import { type article, revision } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import { articleAddress } from '../../stories/article-address';
import { readDraft } from '../drafts/read-draft';
import { saysTheSame } from './pin-draft';

type Article = typeof article.$inferSelect;

/** Where an article stands on its way to readers: what the publishing panel shows. */
export interface PublishingState {
  articleId: string;
  locale: Locale;
  createdBy: string | null;
  headline: string;
  live: boolean;
  publicState: Article['publicState'];
  workState: Article['workState'];
  isLiveStory: boolean;
  /** Address of the live article. */
  path: string | null;
  firstPublishedAt: Date | null;
  updatedAt: Date | null;
  embargoUntil: Date | null;
  /** The draft says something else than what readers see. */
  changed: boolean;
  /** When it is to be published, and whether the draft has moved on since it was pinned. */
  schedule: { runAt: Date; changed: boolean } | null;
  /** Why the last scheduled publication did not happen, until another one is planned or made. */
  failure: { runAt: Date; error: string } | null;
  /** The way between writer and desk, newest first. */
  steps: (Pick<typeof reviewStep.$inferSelect, 'id' | 'kind' | 'note' | 'staffName' | 'at'> & {
    /** The draft has moved on since. */
    changed: boolean;
  })[];
}

/** How many steps of the review the panel shows. */
const stepsShown = 5;

/** @throws Refusal `notFound`; `forbidden` */
export async function getPublishingState(actor: Actor, articleId: string): Promise<PublishingState> {
  authorise(actor, 'article.read');
  const working = await readDraft(db(), articleId);
  const own = working.article;
  const differs = async (revisionId: string | null): Promise<boolean> => {
    if (!revisionId) return true;
    const [pinned] = await db().select().from(revision).where(eq(revision.id, revisionId));
    return !pinned || !saysTheSame(working, pinned);
  };
  const [[plan], steps, address] = await Promise.all([
    db()
      .select()
      .from(schedule)
      .where(eq(schedule.articleId, articleId))
      .orderBy(desc(schedule.createdAt), desc(schedule.id))
      .limit(1),
    db()
      .select()
      .from(reviewStep)
      .where(eq(reviewStep.articleId, articleId))
      .orderBy(desc(reviewStep.at), desc(reviewStep.id))
      .limit(stepsShown),
    articleAddress(articleId),
  ]);
  const newer = own.updatedAt && plan?.finishedAt && own.updatedAt > plan.finishedAt;
  return {
    articleId,
    locale: own.locale,
    createdBy: own.createdBy,
    headline: working.fields.headline || own.headline,
    live: own.publicState === 'live',
    publicState: own.publicState,
    workState: own.workState,
    isLiveStory: working.kind === 'live',
    path: address?.path ?? null,
    firstPublishedAt: own.firstPublishedAt,
    updatedAt: own.updatedAt,
    embargoUntil: own.embargoUntil && own.embargoUntil > new Date() ? own.embargoUntil : null,
    changed: await differs(own.liveRevisionId),
    schedule: plan?.state === 'open' ? { runAt: plan.runAt, changed: await differs(plan.revisionId) } : null,
    failure: plan?.state === 'failed' && !newer ? { runAt: plan.runAt, error: plan.error ?? '' } : null,
    steps: await Promise.all(
      steps.map(async ({ id, kind, note, staffName, at, revisionId }) => ({
        id,
        kind,
        note,
        staffName,
        at,
        changed: revisionId !== null && (await differs(revisionId)),
      })),
    ),
  };
}
