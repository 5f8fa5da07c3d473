'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Icon, type IconName } from './icons';

export interface ToolbarActs {
  link(): void;
  embed(): void;
  /** Missing where pictures can't be picked. */
  picture?(): void;
}

interface Tool {
  name: string;
  sign: ReactNode;
  keys?: string;
  active?: boolean;
  disabled?: boolean;
  act(): void;
}

const icon = (name: IconName) => <Icon name={name} />;

/** One stop for the tab key; arrows go along the buttons (WAI-ARIA toolbar). */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = step === -Infinity ? 0 : step === Infinity ? buttons.length - 1 : at + step;
  event.preventDefault();
  buttons[(next + buttons.length) % buttons.length]?.focus();
}

/** What can be done to the text: marks, kinds of blocks, things to put in. */
export function Toolbar({ editor, acts, controls }: { editor: Editor; acts: ToolbarActs; controls: string }) {
  const t = useTranslations('newsroom.editor.tools');
  const bar = useRef<HTMLDivElement>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor: one }) => ({
      active: ['bold', 'italic', 'link', 'bulletList', 'orderedList', 'blockquote', 'pullQuote', 'keyFacts'].filter(
        (name) => one.isActive(name),
      ),
      level: [2, 3].find((level) => one.isActive('heading', { level })) ?? 0,
      editable: one.isEditable,
      undo: one.can().undo(),
      redo: one.can().redo(),
    }),
  });
  const has = (name: string) => state.active.includes(name);
  const chain = () => editor.chain().focus();
  const wrapFacts = () =>
    has('keyFacts') ? chain().liftListItem('listItem').run() : chain().wrapInList('keyFacts').run();
  const toggle = (name: 'pullQuote' | 'heading', attrs: object) => chain().toggleNode(name, 'paragraph', attrs).run();
  const groups: Tool[][] = [
    [
      { name: 'bold', sign: <b>B</b>, keys: 'Ctrl+B', active: has('bold'), act: () => chain().toggleBold().run() },
      {
        name: 'italic',
        sign: <i>I</i>,
        keys: 'Ctrl+I',
        active: has('italic'),
        act: () => chain().toggleItalic().run(),
      },
      { name: 'link', sign: icon('link'), keys: 'Ctrl+K', active: has('link'), act: acts.link },
    ],
    [
      {
        name: 'heading',
        sign: 'H2',
        keys: 'Ctrl+Alt+2',
        active: state.level === 2,
        act: () => toggle('heading', { level: 2 }),
      },
      {
        name: 'subheading',
        sign: 'H3',
        keys: 'Ctrl+Alt+3',
        active: state.level === 3,
        act: () => toggle('heading', { level: 3 }),
      },
      {
        name: 'bulletList',
        sign: icon('bulletList'),
        keys: 'Ctrl+Shift+8',
        active: has('bulletList'),
        act: () => chain().toggleBulletList().run(),
      },
      {
        name: 'orderedList',
        sign: icon('orderedList'),
        keys: 'Ctrl+Shift+7',
        active: has('orderedList'),
        act: () => chain().toggleOrderedList().run(),
      },
      {
        name: 'blockquote',
        sign: icon('blockquote'),
        keys: 'Ctrl+Shift+B',
        active: has('blockquote'),
        act: () => chain().toggleBlockquote().run(),
      },
      {
        name: 'pullQuote',
        sign: icon('pullQuote'),
        active: has('pullQuote'),
        act: () => toggle('pullQuote', { attribution: '' }),
      },
      { name: 'keyFacts', sign: icon('keyFacts'), active: has('keyFacts'), act: wrapFacts },
    ],
    [
      ...(acts.picture ? [{ name: 'picture', sign: icon('picture'), act: acts.picture }] : []),
      { name: 'embed', sign: icon('embed'), act: acts.embed },
      { name: 'rule', sign: icon('rule'), act: () => chain().setHorizontalRule().run() },
    ],
    [
      { name: 'undo', sign: icon('undo'), keys: 'Ctrl+Z', disabled: !state.undo, act: () => chain().undo().run() },
      {
        name: 'redo',
        sign: icon('redo'),
        keys: 'Ctrl+Shift+Z',
        disabled: !state.redo,
        act: () => chain().redo().run(),
      },
    ],
  ];
  let first = true;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('label')}
      aria-controls={controls}
      onKeyDown={walk}
      className="flex gap-x-3 overflow-x-auto border-y border-rule bg-paper py-1 font-sans sm:flex-wrap"
    >
      {groups.map((tools) => (
        <div key={tools[0]?.name} className="flex shrink-0">
          {tools.map(({ name, sign, keys, active, disabled, act }) => {
            const tab = first ? 0 : -1;
            first = false;
            const label = t(name as 'bold');
            return (
              <button
                key={name}
                type="button"
                tabIndex={tab}
                disabled={disabled || !state.editable}
                aria-label={typeof sign === 'string' ? `${sign} ${label}` : label}
                aria-pressed={active}
                title={keys ? `${label} (${keys})` : label}
                onClick={act}
                className="inline-flex size-9 cursor-pointer items-center justify-center text-base hover:text-accent disabled:cursor-default disabled:opacity-40 aria-pressed:bg-ink aria-pressed:text-paper"
              >
                {sign}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
