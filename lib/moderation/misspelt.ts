import type { Locale } from '../i18n/locales';
import { sharedThread } from './shared-thread';

/** Words looked up before the next comment gets its turn: some milliseconds' worth. */
const atOnce = 200;

/** Which of the words are in no form in the language's dictionary, as they are cased. */
export async function misspelt(locale: Locale, words: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (let from = 0; from < words.length; from += atOnce) {
    wrong.push(...(await sharedThread().run({ locale, words: words.slice(from, from + atOnce) })));
  }
  return wrong;
}
