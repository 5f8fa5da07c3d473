'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Act } from '@/lib/newsroom/moderation/act';
import type { BanKind } from '@/lib/newsroom/moderation/bans';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { BanDialog } from './ban-dialog';
import { BulkBar } from './bulk-bar';
import { KeysDialog } from './keys-dialog';
import { QueueComment } from './queue-comment';
import { ReasonDialog, type Reasons } from './reason-dialog';
import type { ShownComment } from './shown-comment';
import { ThreadBeside } from './thread-beside';
import { useModeration } from './use-moderation';
import { type QueueKey, useQueueKeys } from './use-queue-keys';

/** Where a browser remembers that its moderator wants no single keys. */
const keysOff = 'gazette.moderation.keysOff';

/** The queue under a moderator's hands: one comment is current, keys and buttons act on it or on those selected. */
export function CommentQueue({
  comments,
  reasons,
  terms,
}: {
  comments: ShownComment[];
  reasons: Reasons;
  terms: readonly number[];
}) {
  const t = useTranslations('newsroom.moderation');
  const moderation = useModeration(comments);
  const [at, setAt] = useState(0);
  const [selected, setSelected] = useState<string[]>([]);
  const [rejecting, setRejecting] = useState<string[]>([]);
  const [banning, setBanning] = useState<{ id: string; kind: BanKind } | null>(null);
  const [help, setHelp] = useState(false);
  const [keysOn, setKeysOn] = useState(true);
  const places = useRef<(HTMLLIElement | null)[]>([]);
  useEffect(() => setKeysOn(localStorage.getItem(keysOff) === null), []);

  const current = comments[at];
  const isPublished = (id: string) =>
    comments.some((one) => one.id === id && moderation.now(one).status === 'published');
  const toggle = (id: string) =>
    setSelected((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));

  function goTo(place: number) {
    const next = Math.max(0, Math.min(place, comments.length - 1));
    setAt(next);
    places.current[next]?.focus();
  }
  async function act(name: Act, ids: string[], more?: { because?: string; reason?: string }) {
    const alone = ids.length === 1 && ids[0] === current?.id;
    if (!(await moderation.act(name, ids, more))) return;
    setSelected((before) => before.filter((id) => !ids.includes(id)));
    if (alone && name !== 'unfeature') goTo(at + 1);
  }
  async function undo(actionId?: string) {
    const own = current && moderation.now(current).actionId;
    const named = actionId ?? (moderation.canUndo ? undefined : own);
    const id = await moderation.undo(named ? [named] : undefined);
    const place = comments.findIndex((one) => one.id === id);
    if (place >= 0) goTo(place);
  }
  const chosen = selected.length ? selected : current ? [current.id] : [];
  const onKey: Record<QueueKey, () => void> = {
    next: () => goTo(at + 1),
    previous: () => goTo(at - 1),
    publish: () => act('publish', chosen),
    reject: () => setRejecting(chosen),
    feature: () => current && act(moderation.now(current).featured ? 'unfeature' : 'feature', [current.id]),
    undo: () => undo(),
    select: () => current && toggle(current.id),
    ban: () => current?.code && setBanning({ id: current.id, kind: 'ban' }),
    hold: () => current?.code && setBanning({ id: current.id, kind: 'hold' }),
    help: () => setHelp(true),
  };
  useQueueKeys(keysOn, (key) => onKey[key]());

  function switchKeys(on: boolean) {
    setKeysOn(on);
    if (on) localStorage.removeItem(keysOff);
    else localStorage.setItem(keysOff, '1');
  }

  return (
    <>
      <BulkBar
        all={comments.length}
        selected={selected.length}
        busy={moderation.busy}
        onAll={(on) => setSelected(on ? comments.map(({ id }) => id) : [])}
        onPublish={() => act('publish', selected)}
        onReject={() => setRejecting(selected)}
      >
        <Button look="quiet" onClick={() => setHelp(true)}>
          {t('keysLink')}
        </Button>
      </BulkBar>
      <div aria-live="polite" className="sticky bottom-0 z-10 order-last">
        {moderation.said && (
          <div className="bg-paper py-2">
            <Notice kind={moderation.said.kind}>{moderation.said.text}</Notice>
          </div>
        )}
      </div>
      <div className="grid grid-cols-1 gap-x-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ol>
          {comments.map((comment, n) => (
            <li
              key={comment.id}
              id={`comment-${comment.id}`}
              ref={(place) => {
                places.current[n] = place;
              }}
              tabIndex={-1}
              aria-current={n === at ? 'true' : undefined}
              onFocus={() => setAt(n)}
              className="scroll-my-16 outline-none"
            >
              <QueueComment
                comment={comment}
                now={moderation.now(comment)}
                busy={moderation.busy}
                current={n === at}
                selected={selected.includes(comment.id)}
                onSelect={() => toggle(comment.id)}
                onAct={(name) => act(name, [comment.id])}
                onReject={() => setRejecting([comment.id])}
                onBan={(kind) => setBanning({ id: comment.id, kind })}
                onUndo={undo}
              />
            </li>
          ))}
        </ol>
        {current && (
          <aside aria-label={t('beside.title')} className="hidden border-t border-rule pt-5 lg:block">
            <div className="sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto">
              <ThreadBeside comment={current} />
            </div>
          </aside>
        )}
      </div>
      <ReasonDialog
        comments={comments.filter(({ id }) => rejecting.includes(id))}
        published={rejecting.length === 1 && rejecting.every(isPublished)}
        reasons={reasons}
        onClose={() => setRejecting([])}
        onReject={(reason) => {
          setRejecting([]);
          act('reject', rejecting, reason);
        }}
      />
      <BanDialog
        kind={banning?.kind ?? null}
        terms={terms}
        onClose={() => setBanning(null)}
        onBan={(ban) => {
          if (banning) moderation.ban(banning.id, { ...ban, kind: banning.kind });
          setBanning(null);
        }}
      />
      <KeysDialog open={help} on={keysOn} onSwitch={switchKeys} onClose={() => setHelp(false)} />
    </>
  );
}
