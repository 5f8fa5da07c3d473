'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';

export interface Pin {
  articleId: string;
  headline: string;
  /** By the edition's clock, as a `datetime-local` input has it; empty: until somebody takes it away. */
  until: string;
}

/** Moves one item of a list to another place. */
function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, n) => n !== from);
  const item = items[from];
  return item === undefined ? items : [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Pinned stories in their order, which is changed by dragging, by buttons, or by Alt with the arrow keys. */
export function PinList({
  pins,
  lang,
  zone,
  onChange,
  errorAt,
}: {
  pins: Pin[];
  lang: Locale;
  zone: string;
  onChange(pins: Pin[]): void;
  errorAt(place: number): string | undefined;
}) {
  const t = useTranslations('newsroom.desk');
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  function move(from: number, to: number) {
    const pin = pins[from];
    if (!pin || to < 0 || to >= pins.length || from === to) return;
    onChange(moved(pins, from, to));
    setSaid(t('pinMoved', { headline: pin.headline, place: to + 1 }));
  }

  function onKeyDown(event: KeyboardEvent, n: number) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(n, event.key === 'ArrowUp' ? n - 1 : n + 1);
  }

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {!pins.length && <p className="border-t border-rule py-3 text-muted">{t('pinsNone')}</p>}
      <ol>
        {pins.map((pin, n) => (
          <li
            key={pin.articleId}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(n);
            }}
            onDragEnter={() => {
              if (dragged === null || dragged === n) return;
              move(dragged, n);
              setDragged(n);
            }}
            onDragOver={(event) => event.preventDefault()}
            onDragEnd={() => setDragged(null)}
            onKeyDown={(event) => onKeyDown(event, n)}
            className={`cursor-grab border-t border-rule py-3 ${dragged === n ? 'bg-wash' : ''}`}
          >
            <p className="text-lg leading-snug font-semibold">
              <span className="me-2 font-sans text-label text-muted">{n + 1}</span>
              <span lang={lang}>{pin.headline}</span>
            </p>
            <div className="mt-2 flex flex-wrap items-end gap-3">
              <div className="min-w-0 grow basis-52">
                <TextField
                  label={t('pinUntil', { zone })}
                  type="datetime-local"
                  value={pin.until}
                  error={errorAt(n)}
                  onChange={(event) =>
                    onChange(pins.map((one, i) => (i === n ? { ...one, until: event.target.value } : one)))
                  }
                />
              </div>
              <div className="flex gap-2">
                <Button
                  aria-label={t('pinUp', { headline: pin.headline })}
                  aria-disabled={n === 0}
                  className="aria-disabled:opacity-60"
                  onClick={() => move(n, n - 1)}
                >
                  ↑
                </Button>
                <Button
                  aria-label={t('pinDown', { headline: pin.headline })}
                  aria-disabled={n === pins.length - 1}
                  className="aria-disabled:opacity-60"
                  onClick={() => move(n, n + 1)}
                >
                  ↓
                </Button>
                <Button
                  look="quiet"
                  aria-label={t('pinRemove', { headline: pin.headline })}
                  onClick={() => {
                    onChange(pins.filter((_, i) => i !== n));
                    setSaid(t('pinRemoved', { headline: pin.headline }));
                  }}
                >
                  {t('remove')}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
