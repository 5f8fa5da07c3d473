import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { db } from '@/lib/db/client';
import { article, revision } from '@/lib/db/schema/stories';
import { cutRevision } from '@/lib/stories/create';
import { publishRevision } from '@/lib/stories/publish';
import { ask, textOf } from './ask';
import type { CopiedArticle } from './copies';
import type { Server } from './servers';

export interface Trial {
  /** From the moment the transaction was told to commit until the new headline had arrived. Milliseconds. */
  took: number;
  /** Answers with the old headline that came after the commit was acknowledged. */
  staleAnswers: number;
}

/** A trial that takes longer has failed. Milliseconds. */
const patience = 10_000;
/** Between an old answer and asking again: without it the asking alone would slow the render. Milliseconds. */
const pause = 1;

/** Publishes a further revision under a new headline. @returns when it was told to commit, and when it had. */
async function publishAs(articleId: string, headline: string): Promise<{ committing: number; committed: number }> {
  let committing = 0;
  await db().transaction(async (tx) => {
    const [live] = await tx
      .select({ revision })
      .from(article)
      .innerJoin(revision, eq(revision.id, article.liveRevisionId))
      .where(eq(article.id, articleId));
    if (!live) throw new Error(`article ${articleId} is not live`);
    const { fields, doc, seq } = live.revision;
    await publishRevision(tx, await cutRevision(tx, articleId, seq + 1, { fields: { ...fields, headline }, doc }));
    committing = performance.now();
  });
  return { committing, committed: performance.now() };
}

async function trial(server: Server, { id, path }: CopiedArticle, headline: string): Promise<Trial> {
  const url = server.origin + path;
  const shown = async () => textOf(await ask(url)).includes(headline);
  // Twice: what comes the second time is a kept copy.
  await ask(url);
  if (await shown()) throw new Error(`${path} shows a headline before it is published`);

  const { committing, committed } = await publishAs(id, headline);
  for (let staleAnswers = 0; ; staleAnswers++) {
    const asked = performance.now();
    if (await shown()) return { took: performance.now() - committing, staleAnswers };
    if (asked - committed > patience) return { took: Number.POSITIVE_INFINITY, staleAnswers };
    await sleep(pause);
  }
}

/**
 * Publishes revisions from outside of the server's processes, one at a time over a few articles, and asks for the page
 * until it shows the new one.
 */
export async function commitToFresh(server: Server, articles: CopiedArticle[], count: number): Promise<Trial[]> {
  const trials: Trial[] = [];
  const run = Date.now().toString(36);
  while (trials.length < count) {
    const chosen = articles[trials.length % articles.length];
    if (!chosen) throw new Error('there are no articles to publish');
    trials.push(await trial(server, chosen, `Bench ${run} ${trials.length}.`));
  }
  return trials;
}
