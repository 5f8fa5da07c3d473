'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differences, linesOf, merge, type Part, type Side } from '@/lib/newsroom/editor/compare-texts';
import { send } from '../send';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Modal } from './modal';
import type { Conflict, Text } from './use-draft';

/** What a side says of a part, to be read and compared. */
function Said({ part, own, other, name }: { part: Part; own: Text; other: Text; name: (id: string) => string }) {
  const t = useTranslations('newsroom.editor.conflict');
  if (part === 'doc') {
    return linesOf(own.doc, other.doc).map(({ text, same, type }, n) => (
      <span
        key={n}
        className={`mb-2 block whitespace-pre-line ${same ? 'text-muted' : 'border-s-4 border-accent ps-2'}`}
      >
        {text || `[${type}]`}
      </span>
    ));
  }
  const value = own.fields[part];
  const words = Array.isArray(value) ? value.map(name).join(', ') : part === 'heroId' && value ? t('picture') : value;
  return <span>{words || <span className="text-muted">{t('empty')}</span>}</span>;
}

/**
 * Both versions side by side, part by part. What is chosen becomes the draft; both stay in the history. It opens by
 * itself and can be closed to look at the page: nothing is saved before somebody has chosen.
 */
export function ConflictDialog({
  articleId,
  conflict,
  open,
  lang,
  nameOf,
  onClose,
  onSettled,
  onNewer,
}: {
  articleId: string;
  conflict: Conflict;
  open: boolean;
  lang: string;
  nameOf: (id: string) => string;
  onClose: () => void;
  /** Called when the choice is stored. */
  onSettled: () => Promise<void>;
  /** Called when the other text changed again. */
  onNewer: (theirs: Conflict['theirs']) => void;
}) {
  const t = useTranslations('newsroom.editor.conflict');
  const { base, mine, theirs } = conflict;
  const parts = differences(base, mine, theirs);
  const [chosen, setChosen] = useState<Partial<Record<Part, Side>>>({});
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);
  const sides: Partial<Record<Part, Side>> = Object.fromEntries(
    parts.map(({ part, suggested }) => [part, chosen[part] ?? suggested ?? 'mine']),
  );

  async function keep(all?: Side) {
    setBusy(true);
    const wanted = all ? Object.fromEntries(parts.map(({ part }) => [part, all])) : sides;
    const result = merge(mine, theirs, wanted);
    const sent = await send(`/api/newsroom/articles/${articleId}/conflict`, {
      mine,
      chosen: result,
      lockVersion: theirs.lockVersion,
    });
    setBusy(false);
    if (sent.ok) return onSettled();
    const newer = sent.problem.theirs as Conflict['theirs'] | undefined;
    setFailed(newer ? t('newer') : sent.detail || t('unreachable'));
    if (newer) onNewer(newer);
  }

  return (
    <Modal open={open} onClose={onClose} title={t('title')} wide>
      <p className="max-w-text font-sans text-base">{t('intro', { name: theirs.savedByName || t('somebody') })}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={() => keep('mine')} disabled={busy}>
          {t('allMine')}
        </Button>
        <Button onClick={() => keep('theirs')} disabled={busy}>
          {t('allTheirs', { name: theirs.savedByName || t('somebody') })}
        </Button>
      </div>
      {parts.map(({ part, suggested }) => (
        <fieldset key={part} className="mt-5 border-t border-ink pt-3">
          <legend className="sr-only">{t(`parts.${part}`)}</legend>
          <p aria-hidden="true" className="font-sans text-base font-bold">
            {t(`parts.${part}`)} {!suggested && <span className="font-normal text-accent">{t('both')}</span>}
          </p>
          <div className="mt-2 grid gap-4 sm:grid-cols-2">
            {(['mine', 'theirs'] as const).map((side) => (
              <label
                key={side}
                className="block cursor-pointer border border-rule p-3 has-checked:border-2 has-checked:border-ink"
              >
                <span className="flex items-baseline gap-2 font-sans text-label font-semibold">
                  <input
                    type="radio"
                    name={part}
                    value={side}
                    checked={sides[part] === side}
                    onChange={() => setChosen({ ...chosen, [part]: side })}
                    className="accent-ink"
                  />
                  {side === 'mine' ? t('mine') : theirs.savedByName || t('somebody')}
                </span>
                <span className="mt-2 block" lang={lang}>
                  <Said
                    part={part}
                    own={side === 'mine' ? mine : theirs}
                    other={side === 'mine' ? theirs : mine}
                    name={nameOf}
                  />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="mt-5 grid gap-3">
        {failed && <Notice kind="bad">{failed}</Notice>}
        <div className="flex flex-wrap gap-3">
          <Button look="main" onClick={() => keep()} disabled={busy}>
            {t('keep')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('later')}
          </Button>
        </div>
        <p className="font-sans text-label text-muted">{t('nothingLost')}</p>
      </div>
    </Modal>
  );
}
