'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { OutlineBlock } from '@/lib/newsroom/desk/front-outline';
import { Badge } from '../ui/badge';
import { fetchJson } from './fetch-json';

/** What readers would see with some pins, and what fills the places nobody pinned. */
export function FrontOutline({
  locale,
  sectionId,
  pins,
  initial,
}: {
  locale: Locale;
  sectionId: string | null;
  pins: string[];
  initial: OutlineBlock[];
}) {
  const t = useTranslations('newsroom.desk');
  const [blocks, setBlocks] = useState(initial);
  const wanted = pins.join();

  useEffect(() => {
    const stop = new AbortController();
    const query = new URLSearchParams({ locale, sectionId: sectionId ?? '', pins: wanted });
    fetchJson<{ blocks: OutlineBlock[] }>(`/api/newsroom/front?${query}`, stop.signal).then((answer) => {
      if (answer) setBlocks(answer.blocks);
    });
    return () => stop.abort();
  }, [locale, sectionId, wanted]);

  return (
    <section aria-labelledby="outline">
      <h2 id="outline" className="border-t-[3px] border-ink pt-2 font-sans text-base font-bold">
        {t('outline')}
      </h2>
      <p className="mt-1 mb-3 font-sans text-label text-muted">{t('outlineHint')}</p>
      {blocks.map((block) => (
        <div key={`${block.place} ${block.name ?? ''}`} className="border-t border-rule py-3">
          <h3 className="font-sans text-label font-semibold text-muted">
            {block.place === 'section' ? <span lang={locale}>{block.name}</span> : t(`places.${block.place}`)}
          </h3>
          <ol>
            {block.items.map((item) => (
              <li
                key={item.articleId}
                className={block.place === 'lead' ? 'text-2xl leading-tight font-bold' : 'mt-1 leading-snug'}
              >
                <span lang={locale}>{item.headline}</span> {item.pinned && <Badge tone="accent">{t('pinned')}</Badge>}
              </li>
            ))}
          </ol>
        </div>
      ))}
      {!blocks.length && <p className="text-muted">{t('outlineNone')}</p>}
    </section>
  );
}
