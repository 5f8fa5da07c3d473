'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Named } from '@/lib/newsroom/editor/editor-article';
import { inputClass } from '../../ui/field';

export interface Choice extends Named {
  hint?: string;
}

/** How long nobody types before choices are asked for. Milliseconds. */
const rest = 200;

/**
 * Chosen people, topics, sources or stories in order, and a field to find more by typing (WAI-ARIA combobox). `create`
 * makes a new one of what was typed; it is offered when nothing of that name is there.
 */
export function SubjectPicker({
  name,
  label,
  hint,
  chosen,
  onChange,
  find,
  create,
  readOnly = false,
  lang,
}: {
  name: string;
  label: string;
  hint?: string;
  chosen: Named[];
  onChange: (chosen: Named[]) => void;
  find: (typed: string) => Promise<Choice[] | null>;
  create?: (typed: string) => Promise<Named | string>;
  readOnly?: boolean;
  lang?: string;
}) {
  const t = useTranslations('newsroom.editor.picker');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [choices, setChoices] = useState<Choice[]>([]);
  const [active, setActive] = useState(-1);
  const [message, setMessage] = useState('');
  const newest = useRef('');
  newest.current = typed;

  const finder = useRef(find);
  finder.current = find;
  useEffect(() => {
    if (!typed.trim()) return;
    const timer = setTimeout(async () => {
      const found = await finder.current(typed.trim());
      if (newest.current !== typed) return;
      setMessage(found ? '' : t('unreachable'));
      setChoices(found ?? []);
      setActive(found?.length ? 0 : -1);
    }, rest);
    return () => clearTimeout(timer);
  }, [typed, t]);

  const left = choices.filter((choice) => !chosen.some((one) => one.id === choice.id));
  const exact = left.concat(chosen as Choice[]).some((one) => one.name.localeCompare(typed.trim(), lang) === 0);
  const canCreate = Boolean(create && typed.trim() && !exact && !message);
  const options = typed.trim() ? left.length + (canCreate ? 1 : 0) : 0;

  function clear() {
    setTyped('');
    setChoices([]);
    setActive(-1);
  }
  async function take(at: number) {
    const choice = left[at];
    if (choice) {
      onChange([...chosen, { id: choice.id, name: choice.name }]);
      clear();
    } else if (create && canCreate) {
      const made = await create(typed.trim());
      if (typeof made === 'string') return setMessage(made);
      onChange([...chosen, made]);
      clear();
    }
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!options) return;
      event.preventDefault();
      setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + options) % options);
    } else if (event.key === 'Enter' && typed.trim()) {
      event.preventDefault();
      void take(Math.max(active, 0));
    } else if (event.key === 'Escape' && typed) {
      event.preventDefault();
      clear();
    } else if (event.key === 'Backspace' && !typed && chosen.length && !readOnly) onChange(chosen.slice(0, -1));
  }

  return (
    <div data-field={name} className="grid grid-cols-1 gap-1.5 font-sans">
      <label htmlFor={id} className="text-label font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-label text-muted">
          {hint}
        </p>
      )}
      {chosen.length > 0 && (
        <ul className="divide-y divide-rule border-y border-rule" lang={lang}>
          {chosen.map((one) => (
            <li key={one.id} className="flex items-baseline justify-between gap-3 py-1">
              <span className="min-w-0">{one.name}</span>
              {!readOnly && (
                <button
                  type="button"
                  onClick={() => onChange(chosen.filter((other) => other.id !== one.id))}
                  aria-label={t('remove', { name: one.name })}
                  className="cursor-pointer px-2 text-lg leading-none hover:text-accent"
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className="relative">
          <input
            id={id}
            role="combobox"
            aria-expanded={options > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 && options ? `${id}-${active}` : undefined}
            aria-describedby={hint ? `${id}-hint` : undefined}
            autoComplete="off"
            value={typed}
            placeholder={t('type')}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => setTimeout(() => setChoices([]), 200)}
            lang={lang}
            className={`${inputClass} placeholder:text-muted`}
          />
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={label}
            className={`absolute inset-x-0 z-20 max-h-64 overflow-y-auto border border-t-0 border-ink bg-paper ${options ? '' : 'hidden'}`}
          >
            {left.map((choice, at) => (
              <Option key={choice.id} id={`${id}-${at}`} active={at === active} onTake={() => take(at)}>
                {choice.name} {choice.hint && <span className="text-label text-muted">{choice.hint}</span>}
              </Option>
            ))}
            {canCreate && (
              <Option
                id={`${id}-${left.length}`}
                active={active >= left.length || !left.length}
                onTake={() => take(left.length)}
              >
                {t('create', { name: typed.trim() })}
              </Option>
            )}
          </div>
        </div>
      )}
      <p role="status" className="text-label font-semibold text-accent empty:hidden">
        {message}
      </p>
    </div>
  );
}

function Option({
  id,
  active,
  onTake,
  children,
}: {
  id: string;
  active: boolean;
  onTake: () => void;
  children: React.ReactNode;
}) {
  return (
    // Chosen by arrows and Enter in the field; a pointer takes it before the field loses focus.
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onMouseDown={(event) => {
        event.preventDefault();
        onTake();
      }}
      className="cursor-pointer px-3 py-2 hover:bg-wash aria-selected:bg-ink aria-selected:text-paper"
    >
      {children}
    </div>
  );
}
