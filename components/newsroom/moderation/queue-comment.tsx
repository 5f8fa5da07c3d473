'use client';

import { useTranslations } from 'next-intl';
import type { Act } from '@/lib/newsroom/moderation/act';
import type { BanKind } from '@/lib/newsroom/moderation/bans';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { FindingList } from './finding-list';
import { MarkedText } from './marked-text';
import type { ShownComment } from './shown-comment';
import { ThreadBeside } from './thread-beside';
import type { Moderation } from './use-moderation';

interface Props {
  comment: ShownComment;
  now: ReturnType<Moderation['now']>;
  busy: boolean;
  current: boolean;
  selected: boolean;
  onSelect(): void;
  onAct(act: Act): void;
  onReject(): void;
  onBan(kind: BanKind): void;
  onUndo(actionId: string): void;
}

/** A comment of the queue: who, when, the text with its marks, why it is here, and what can be done with it. */
export function QueueComment(props: Props) {
  const { comment, now, current, selected } = props;
  const t = useTranslations('newsroom.moderation');
  const name = comment.authorName;
  return (
    <article
      className={`grid gap-3 border-t border-rule py-5 ps-4 ${current ? 'border-s-4 border-s-accent' : 'border-s-4 border-s-transparent'}`}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 font-sans text-label">
        <label className="inline-flex size-6 items-center justify-center">
          <input
            type="checkbox"
            checked={selected}
            onChange={props.onSelect}
            aria-label={t('select', { name })}
            className="size-4 accent-ink"
          />
        </label>
        <h2 className="text-base font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </h2>
        <State now={now} />
        <span className="text-muted">
          <time dateTime={comment.when.iso}>{comment.when.text}</time> · {comment.language} ·{' '}
          {comment.code ? (
            <a href={comment.hrefs.onlyWriter} title={t('codeTitle')} className="underline underline-offset-4">
              {t('code', { code: comment.code })}
            </a>
          ) : (
            t('codeGone')
          )}
          {comment.writer && <span className="font-semibold text-ink"> · {t(`writer.${comment.writer}`)}</span>}
        </span>
      </header>
      <p lang={comment.lang} className="max-w-text text-lg leading-normal whitespace-pre-line wrap-anywhere">
        <MarkedText body={comment.body} findings={comment.findings ?? []} />
      </p>
      <FindingList comment={comment} />
      {comment.reports.length > 0 && (
        <div className="border-s-4 border-accent ps-3 font-sans text-label">
          <p className="font-semibold">{t('reports', { count: comment.reports.length })}</p>
          <ul>
            {comment.reports.map(({ reason, note }, n) => (
              <li key={n}>
                {t(`reportReasons.${reason}`)}
                {note && (
                  <>
                    {': '}
                    <q lang={comment.lang}>{note}</q>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {comment.reason && (
        <p className="border-s-4 border-rule ps-3 font-sans text-label" lang={comment.lang}>
          {comment.reason}
        </p>
      )}
      <Acts {...props} />
      {comment.last && now.actionId === comment.last.id && (
        <p className="font-sans text-label text-muted">
          {t('lastAct', { name: comment.last.by, what: t(`decided.${comment.last.kind}`), time: comment.last.when })}
        </p>
      )}
      {current && (
        <details className="font-sans lg:hidden">
          <summary className="py-1 text-label font-semibold">{t('beside.title')}</summary>
          <div className="pt-3 font-serif">
            <ThreadBeside comment={comment} />
          </div>
        </details>
      )}
    </article>
  );
}

function State({ now }: { now: Props['now'] }) {
  const t = useTranslations('newsroom.moderation.now');
  if (now.status === 'published') return <Badge tone="strong">{now.featured ? t('featured') : t('published')}</Badge>;
  if (now.status === 'rejected') return <Badge>{t('rejected')}</Badge>;
  if (now.status === 'removed') return <Badge>{t('removed')}</Badge>;
  return <Badge tone="accent">{t('held')}</Badge>;
}

function Acts({ comment, now, busy, onAct, onReject, onBan, onUndo }: Props) {
  const t = useTranslations('newsroom.moderation');
  const isPublished = now.status === 'published';
  const isOpen = isPublished || now.status === 'pending';
  const answered = now.actionId !== (comment.last?.id ?? null);
  const { actionId } = now;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are acts.
    <div role="group" aria-label={t('acts', { name: comment.authorName })} className="flex flex-wrap gap-x-2 gap-y-2">
      {!isPublished && (
        <Button look="main" disabled={busy} onClick={() => onAct('publish')}>
          {t('publish')}
        </Button>
      )}
      {isPublished && comment.reports.length > 0 && !answered && (
        <Button look="main" disabled={busy} onClick={() => onAct('publish')}>
          {t('keep')}
        </Button>
      )}
      {isOpen && (
        <>
          <Button disabled={busy} onClick={onReject}>
            {isPublished ? t('remove') : t('reject')}
          </Button>
          <Button look="quiet" disabled={busy} onClick={() => onAct(now.featured ? 'unfeature' : 'feature')}>
            {now.featured ? t('unfeature') : t('feature')}
          </Button>
        </>
      )}
      {comment.code && (
        <>
          <Button look="quiet" disabled={busy} onClick={() => onBan('hold')}>
            {t('holdWriter')}
          </Button>
          <Button look="quiet" disabled={busy} onClick={() => onBan('ban')}>
            {t('ban')}
          </Button>
        </>
      )}
      {actionId && (
        <Button look="quiet" disabled={busy} onClick={() => onUndo(actionId)}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
