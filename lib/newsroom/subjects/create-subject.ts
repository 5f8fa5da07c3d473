import { z } from 'zod';
import type { Actor } from '../../auth/actor';
import { locales } from '../../i18n/locales';
import { savePerson } from './save-person';
import { saveSource } from './save-source';
import { saveTopic } from './save-topic';
import { personInput, sourceInput, topicInput } from './subject-input';

/** A subject made in passing, while an article is written: its name in that article's language. */
export const newSubject = z.object({
  kind: z.enum(['topic', 'person', 'source']),
  locale: z.enum(locales),
  name: z.string().trim().min(1).max(120),
});

/** Makes it, and answers as a pick of the list does. @throws Refusal `forbidden` */
export async function createSubject(
  actor: Actor,
  { kind, locale, name }: z.output<typeof newSubject>,
): Promise<{ id: string; name: string; hint: string }> {
  const words = { words: { [locale]: { name } } };
  const save = {
    topic: () => saveTopic(actor, null, topicInput.parse(words)),
    person: () => savePerson(actor, null, personInput.parse(words)),
    source: () => saveSource(actor, null, sourceInput.parse(words)),
  }[kind];
  const { id } = await save();
  return { id, name, hint: '' };
}
