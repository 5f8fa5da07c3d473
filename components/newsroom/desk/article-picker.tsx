'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Pick } from '@/lib/newsroom/desk/pick-articles';
import { TextField } from '../ui/field';
import { fetchJson } from './fetch-json';

/** Rest after typing before it is searched. Milliseconds. */
const rest = 250;

/** Finds a live article of an edition by words of its headline. */
export function ArticlePicker({
  locale,
  label,
  except = [],
  newest = false,
  onPick,
}: {
  locale: Locale;
  label: string;
  /** Articles that are not offered. */
  except?: string[];
  /** Offers the newest articles before anything is typed. */
  newest?: boolean;
  onPick(picked: Pick): void;
}) {
  const t = useTranslations('newsroom.desk');
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Pick[] | null>(null);

  useEffect(() => {
    if (!words.trim() && !newest) {
      setFound(null);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ q: words, locale, state: 'live' });
      const answer = await fetchJson<{ items: Pick[] }>(`/api/newsroom/articles?${query}`, stop.signal);
      if (answer) setFound(answer.items);
    }, rest);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, locale, newest]);

  const offered = (found ?? []).filter((item) => !except.includes(item.articleId)).slice(0, 6);
  return (
    <div className="grid grid-cols-1 gap-2">
      <TextField
        label={label}
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        // Enter belongs to the search here, not to a form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ul aria-live="polite">
        {offered.map((item) => (
          <li key={item.articleId} className="border-t border-rule">
            <button
              type="button"
              lang={locale}
              onClick={() => onPick(item)}
              className="block w-full cursor-pointer py-2 text-start leading-snug hover:text-accent hover:underline"
            >
              {item.headline}
            </button>
          </li>
        ))}
        {found && !offered.length && <li className="font-sans text-label text-muted">{t('pickNone')}</li>}
      </ul>
    </div>
  );
}
