import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import { Refusal } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';
import { editionTime } from '../../i18n/zoned-time';
import { doc, p } from '../../stories/body/build';
import { type DraftFields, draftFields } from '../drafts/draft-content';
import { readDraft } from '../drafts/read-draft';
import { saveDraft } from '../drafts/save-draft';
import { beginArticle } from '../test-support';

/** Number that makes what tests write distinct. */
let written = 0;

/** Saves an article's draft as its writer does; what is not given stays as it was, or is invented. */
export async function write(
  by: Actor,
  articleId: string,
  { text, ...fields }: Partial<DraftFields> & { text?: string } = {},
): Promise<void> {
  const n = written++;
  const before = await readDraft(db(), articleId);
  const invented = before.lockVersion ? {} : { headline: `Story ${n}`, slug: `story-${n}` };
  const body = text === undefined && before.lockVersion ? before.doc : doc(p(text ?? `Text ${n}.`));
  await saveDraft(by, articleId, {
    fields: draftFields.parse({ ...before.fields, ...invented, ...fields }),
    doc: body,
    lockVersion: before.lockVersion,
  });
}

/** A written, unpublished article of somebody's. */
export async function writeArticle(by: Actor, fields: Partial<DraftFields> & { text?: string; locale?: Locale } = {}) {
  const { locale, ...rest } = fields;
  const made = await beginArticle(by, locale);
  await write(by, made.articleId, rest);
  return made.articleId;
}

/** The faults of a refusal as `field code`, or its kind when it names none; empty when the work was done. */
export const refusal = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (error) => {
      if (!(error instanceof Refusal)) throw error;
      return error.faults.length ? error.faults.map((fault) => `${fault.field} ${fault.code}`) : [error.kind];
    },
  );

/** A time so many minutes ahead as it is typed by an edition's clock. */
export const typed = (minutes: number, locale: Locale = 'en'): string =>
  editionTime(locale, new Date(Date.now() + minutes * 60_000));
