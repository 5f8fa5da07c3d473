import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../../db/client';
import { createTestDatabase } from '../../db/test-database';
import { addStaff, beginArticle } from '../test-support';
import { cutDraft } from './cut-draft';
import { draftFields, emptyDraftDoc } from './draft-content';
import { readDraft } from './read-draft';
import { saveDraft } from './save-draft';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

const content = (headline: string) => ({ fields: draftFields.parse({ headline, slug: 'a-slug' }), doc: emptyDraftDoc });

test('a save on the version that is stored is taken and gives the next one', async () => {
  const reporter = await addStaff('reporter');
  const { articleId } = await beginArticle(reporter);
  expect((await readDraft(db(), articleId)).lockVersion).toBe(0);
  expect((await saveDraft(reporter, articleId, { ...content('First'), lockVersion: 0 })).lockVersion).toBe(1);
  expect((await saveDraft(reporter, articleId, { ...content('Second'), lockVersion: 1 })).lockVersion).toBe(2);
  expect((await readDraft(db(), articleId)).fields.headline).toBe('Second');
});

test('of two saves on one version one is refused, with the other text, and overwrites nothing', async () => {
  const editor = await addStaff('editor');
  const { articleId } = await beginArticle(editor);
  const results = await Promise.allSettled(
    ['One', 'Two'].map((headline) => saveDraft(editor, articleId, { ...content(headline), lockVersion: 0 })),
  );
  const refused = results.find((result) => result.status === 'rejected');
  const stored = await readDraft(db(), articleId);
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  expect(refused?.reason).toMatchObject({
    kind: 'conflict',
    more: { theirs: { fields: stored.fields, lockVersion: 1 } },
  });
});

test('nobody saves what is not theirs, unless they edit for all', async () => {
  const reporter = await addStaff('reporter');
  const { articleId } = await beginArticle(reporter);
  for (const role of ['reporter', 'translator', 'moderator'] as const) {
    const other = await addStaff(role);
    await expect(saveDraft(other, articleId, { ...content('Mine now'), lockVersion: 0 })).rejects.toMatchObject({
      kind: 'forbidden',
    });
  }
  await saveDraft(await addStaff('editor'), articleId, { ...content('Edited'), lockVersion: 0 });
});

test('a draft is frozen as it is, and what can’t be published is named', async () => {
  const editor = await addStaff('editor');
  const { articleId } = await beginArticle(editor);
  await expect(cutDraft(db(), editor, articleId)).rejects.toMatchObject({
    kind: 'invalid',
    faults: expect.arrayContaining([expect.objectContaining({ field: 'headline', code: 'required' })]),
  });
  await saveDraft(editor, articleId, { ...content('Ready'), lockVersion: 0 });
  const first = await cutDraft(db(), editor, articleId);
  expect(await cutDraft(db(), editor, articleId)).not.toBe(first);
});
