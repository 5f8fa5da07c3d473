'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { send } from '../send';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Buttons that move a section up and down in the navigation. */
export function SectionOrder({ ids, id, name }: { ids: string[]; id: string; name: string }) {
  const t = useTranslations('newsroom.subjects');
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const at = ids.indexOf(id);
  async function move(by: number) {
    const order = ids.filter((other) => other !== id);
    order.splice(at + by, 0, id);
    setBusy(true);
    const sent = await send('/api/newsroom/section-order', { ids: order }, { method: 'PUT' });
    setBusy(false);
    setFailed(sent.ok ? '' : sent.detail || t('unreachable'));
    if (sent.ok) router.refresh();
  }
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Button aria-label={t('up', { name })} disabled={busy || at === 0} onClick={() => move(-1)}>
        ↑
      </Button>
      <Button aria-label={t('down', { name })} disabled={busy || at === ids.length - 1} onClick={() => move(1)}>
        ↓
      </Button>
      {failed && <Notice kind="bad">{failed}</Notice>}
    </span>
  );
}
