'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { OutlineBlock } from '@/lib/newsroom/desk/front-outline';
import { type Sent, send } from '../send';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ArticlePicker } from './article-picker';
import { FrontOutline } from './front-outline';
import { type Pin, PinList } from './pin-list';

interface Props {
  locale: Locale;
  sectionId: string | null;
  /** The edition's clock by name. */
  zone: string;
  /** Pins that hold, in order. */
  pinned: Pin[];
  /** As many as may be pinned. */
  most: number;
  /** What readers see now. */
  blocks: OutlineBlock[];
}

/** Pins stories to a front page or a section's top, in an order, and shows beside it what readers would get. */
export function FrontEditor({ locale, sectionId, zone, pinned, most, blocks }: Props) {
  const [t, shell] = [useTranslations('newsroom.desk'), useTranslations('newsroom.shell')];
  const router = useRouter();
  const [pins, setPins] = useState(pinned);
  const [before, setBefore] = useState(pinned);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent<unknown> | null>(null);

  async function save() {
    setBusy(true);
    const result = await send(
      '/api/newsroom/front',
      {
        locale,
        sectionId,
        slots: pins.map(({ articleId, until }) => ({ articleId, until })),
        before: before.map((pin) => pin.articleId),
      },
      { method: 'PUT' },
    );
    setBusy(false);
    setSent(result);
    if (!result.ok) return;
    setBefore(pins);
    router.refresh();
  }

  const change = (next: Pin[]) => {
    setPins(next);
    setSent(null);
  };
  const errors = sent && !sent.ok ? sent.errors : [];
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="pins">
        <h2 id="pins" className="border-t-[3px] border-ink pt-2 font-sans text-base font-bold">
          {t('pins')}
        </h2>
        <p className="mt-1 mb-3 font-sans text-label text-muted">{t('pinsHint', { max: most })}</p>
        <PinList
          pins={pins}
          lang={locale}
          zone={zone}
          onChange={change}
          errorAt={(n) => errors.find((error) => error.field === `slots.${n}.until`)?.detail}
        />
        {pins.length < most && (
          <div className="mt-6">
            <ArticlePicker
              locale={locale}
              label={t('pinAdd')}
              newest
              except={pins.map((pin) => pin.articleId)}
              onPick={({ articleId, headline }) => change([...pins, { articleId, headline, until: '' }])}
            />
          </div>
        )}
        <div className="mt-6 grid gap-3">
          {sent && !sent.ok && <Notice kind="bad">{sent.detail || shell('unreachable')}</Notice>}
          {sent?.ok && <Notice kind="good">{t('pinsSaved')}</Notice>}
          <div>
            <Button look="main" disabled={busy} onClick={save}>
              {t('pinsSave')}
            </Button>
          </div>
        </div>
      </section>
      <FrontOutline locale={locale} sectionId={sectionId} pins={pins.map((pin) => pin.articleId)} initial={blocks} />
    </div>
  );
}
