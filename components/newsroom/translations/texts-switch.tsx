'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { markBlock, writtenBlock } from './follow-paragraph';

interface Choice {
  locale: Locale;
  /** The language's own name. */
  name: string;
  text: ReactNode;
  /** What can be done with this text. */
  act: ReactNode;
}

/** The story's other languages beside the text that is written, one at a time; the paragraph being written is marked. */
export function TextsSwitch({ choices, first }: { choices: Choice[]; first: Locale }) {
  const t = useTranslations('newsroom.translations');
  const [shown, setShown] = useState(first);
  const box = useRef<HTMLElement>(null);
  const choice = choices.find(({ locale }) => locale === shown) ?? choices[0];

  useEffect(() => {
    const follow = () => {
      const place = writtenBlock();
      // A cursor that left for a button or a field leaves the mark where it was.
      if (place !== null && box.current) markBlock(box.current, place);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);

  return (
    <div className="grid grid-cols-1 gap-3">
      {choices.length > 1 && (
        <fieldset className="flex flex-wrap gap-x-4 gap-y-1 font-sans text-base">
          <legend className="float-start me-4 text-label font-semibold">{t('source')}</legend>
          {choices.map(({ locale, name }) => (
            <label key={locale} className="inline-flex min-h-8 cursor-pointer items-center gap-1.5">
              <input
                type="radio"
                name="text-beside"
                className="accent-current"
                checked={choice?.locale === locale}
                onChange={() => setShown(locale)}
              />
              <span lang={locale}>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      {choice?.act}
      <section
        ref={box}
        aria-label={`${t('source')}: ${choice?.name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
        tabIndex={0}
        className="max-h-[70vh] overflow-y-auto border border-rule p-3"
      >
        {choice?.text}
      </section>
      <p className="font-sans text-label text-muted">{t('follow')}</p>
    </div>
  );
}
