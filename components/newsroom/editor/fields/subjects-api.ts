import type { Locale } from '@/lib/i18n/locales';
import type { Named } from '@/lib/newsroom/editor/editor-article';
import { send } from '../../send';
import type { Choice } from './subject-picker';

export type SubjectKind = 'topic' | 'person' | 'source';

async function items<Item>(path: string, query: Record<string, string>): Promise<Item[] | null> {
  try {
    const response = await fetch(`${path}?${new URLSearchParams(query)}`, {
      headers: { 'content-language': document.documentElement.lang },
    });
    return response.ok ? ((await response.json()).items as Item[]) : null;
  } catch {
    return null;
  }
}

/** Topics, people or sources by what was typed of their name; null when the server can't be asked. */
export const findSubjects =
  (kind: SubjectKind, locale: Locale) =>
  (q: string): Promise<Choice[] | null> =>
    items<Choice>('/api/newsroom/subjects', { kind, locale, q });

/** Makes a topic, person or source of a name; returns it, or what was wrong in a sentence. */
export const createSubject =
  (kind: SubjectKind, locale: Locale, failed: string) =>
  async (name: string): Promise<Named | string> => {
    const sent = await send<{ id: string }>('/api/newsroom/subjects', { kind, locale, name });
    return sent.ok ? { id: sent.data.id, name } : sent.detail || failed;
  };

/** Stories by the headline of their article in a language. */
export const findStories =
  (locale: Locale, except: string) =>
  async (q: string): Promise<Choice[] | null> => {
    const found = await items<{ storyId: string; headline: string }>('/api/newsroom/articles', { q, locale });
    const others = found?.filter((one) => one.storyId !== except);
    return others?.map(({ storyId, headline }) => ({ id: storyId, name: headline })) ?? null;
  };
