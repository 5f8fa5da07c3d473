import type { Actor } from '../../auth/actor';
import type { Locale } from '../../i18n/locales';
import { listSubjects } from './list-subjects';
import type { SubjectKind } from './subject-kinds';

/** Suggestions a list of them shows. */
const shown = 20;

/** Subjects to pick from: the name, and what tells two of one name apart. */
export async function pickSubjects(
  actor: Actor,
  kind: SubjectKind,
  query: { q: string; locale: Locale },
): Promise<{ items: { id: string; name: string; hint: string }[] }> {
  const { items } = await listSubjects(actor, kind, { ...query, after: '', limit: shown });
  return {
    items: items.map(({ id, name, slug, locales }) => ({
      id,
      name,
      // Without a name in the language readers would not see it.
      hint: locales.includes(query.locale) ? slug : `${slug} · ${locales.join(', ')}`,
    })),
  };
}
