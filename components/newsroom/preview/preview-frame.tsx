'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { onDraftSaved } from './draft-saved';

/** A usual phone, and the width at which a reader page has all its columns. CSS pixels. */
const widths = { phone: 390, desktop: 1280 } as const;
type Shown = keyof typeof widths | 'off';

/** Height of the window onto the page, in pixels of the editor. */
const height = 680;

/** Links of the page open beside the editor: most pages refuse to stand in a frame. Links within the page stay in it. */
function openLinksOutside(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  page?.addEventListener('click', (event) => {
    const link = event.target instanceof Object && 'closest' in event.target && (event.target as Element).closest('a');
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener');
  });
}

/** The article as readers would get it, at phone or desktop width, scaled to the room there is. Follows every save. */
export function PreviewFrame({ articleId, src }: { articleId: string; src: string }) {
  const t = useTranslations('newsroom.preview');
  const [shown, setShown] = useState<Shown>('off');
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);

  const fit = useCallback(() => {
    if (!room.current || !frame.current || shown === 'off') return;
    const scale = Math.min(1, room.current.clientWidth / widths[shown]);
    const { style } = frame.current;
    style.width = `${widths[shown]}px`;
    style.height = `${height / scale}px`;
    style.transform = `scale(${scale})`;
    style.transformOrigin = '0 0';
    room.current.style.height = `${height}px`;
  }, [shown]);

  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(fit);
    observer.observe(room.current);
    fit();
    return () => observer.disconnect();
  }, [fit]);

  // Reloading, rather than a new address, keeps the place that is being read.
  useEffect(() => onDraftSaved(articleId, () => frame.current?.contentWindow?.location.reload()), [articleId]);

  return (
    <div className="grid grid-cols-1 gap-3">
      <fieldset className="flex flex-wrap items-baseline gap-x-4 gap-y-1 font-sans text-base">
        <legend className="float-start me-4 text-label font-semibold">{t('beside')}</legend>
        {(['off', 'phone', 'desktop'] as const).map((choice) => (
          <label key={choice} className="inline-flex min-h-8 cursor-pointer items-center gap-1.5">
            <input
              type="radio"
              name="preview-width"
              className="accent-current"
              checked={shown === choice}
              onChange={() => setShown(choice)}
            />
            {t(choice)}
          </label>
        ))}
      </fieldset>
      {shown !== 'off' && (
        <div ref={room} className="overflow-hidden border border-ink">
          <iframe
            ref={frame}
            src={src}
            title={t('frame', { width: widths[shown] })}
            onLoad={(event) => openLinksOutside(event.currentTarget)}
            className="max-w-none"
          />
        </div>
      )}
    </div>
  );
}
