'use client';

import { useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { type Checked, check, textsOf } from '@/lib/newsroom/checker/check';
import type { Finding } from '@/lib/newsroom/checker/findings';
import { spellingFindings, wordsToCheck } from '@/lib/newsroom/checker/words';
import { docText } from '@/lib/stories/body/plain-text';
import type { BodyDoc } from '@/lib/stories/body/schema';
import { countWords, readingMinutes } from '@/lib/text/reading-time';
import { send } from '../send';

/** How long nobody types before the text is looked through. Milliseconds. */
const rest = 600;

/** Words already looked up, with whether the dictionary lacks them. */
type Known = Map<string, boolean>;

async function lookUp(locale: Locale, words: string[], known: Known): Promise<void> {
  const unknown = words.filter((word) => !known.has(word)).slice(0, 2_000);
  if (!unknown.length) return;
  const sent = await send<{ misspelt: string[] }>('/api/newsroom/spelling', { locale, words: unknown });
  if (!sent.ok) return;
  const wrong = new Set(sent.data.misspelt);
  for (const word of unknown) known.set(word, wrong.has(word));
}

export interface Reading {
  findings: Finding[];
  words: number;
  minutes: number;
}

/** What the checker finds and how long the text is, some rest after each change (`tick` counts them). */
export function useFindings(read: () => Checked, tick: number): Reading {
  const [reading, setReading] = useState<Reading>({ findings: [], words: 0, minutes: 1 });
  const known = useRef<Known>(new Map());
  const latest = useRef(read);
  latest.current = read;

  // `tick` says that what `read` gives has changed.
  useEffect(() => {
    let left = false;
    const timer = setTimeout(
      async () => {
        const checked = latest.current();
        const { locale, fields, doc } = checked;
        const texts = textsOf(checked);
        const words = countWords(`${fields.headline} ${fields.standfirst} ${docText(doc as BodyDoc)}`);
        const found = check(checked);
        const toLookUp = wordsToCheck(
          locale,
          texts.map(({ text }) => text),
        );
        const show = () => {
          const misspelt = new Set(toLookUp.filter((word) => known.current.get(word)));
          const findings = [...found, ...spellingFindings(texts, misspelt)];
          if (!left) setReading({ findings, words, minutes: readingMinutes(locale, words) });
        };
        show();
        await lookUp(locale, toLookUp, known.current);
        show();
      },
      tick ? rest : 0,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [tick]);
  return reading;
}
