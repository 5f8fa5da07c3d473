'use client';

import { type ComponentProps, useEffect, useId, useRef } from 'react';

/**
 * A field that looks like the line of the page it becomes: as high as its words, without a frame. Its words stay one
 * line; Enter leads on to the next field, as in a form.
 */
export function Line({
  name,
  label,
  value,
  onValue,
  className,
  ...rest
}: { name: string; label: string; value: string; onValue: (value: string) => void } & Omit<
  ComponentProps<'textarea'>,
  'value' | 'onChange' | 'name'
>) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // Measured anew with every change of the words.
  useEffect(() => {
    const own = area.current;
    if (!own) return;
    const fit = () => {
      own.style.height = 'auto';
      own.style.height = `${own.scrollHeight}px`;
    };
    fit();
    // Its lines break anew when the window's width or the font changes.
    const observer = new ResizeObserver(([entry]) => {
      const width = String(entry?.contentRect.width);
      if (own.dataset.width !== width) fit();
      own.dataset.width = width;
    });
    observer.observe(own);
    return () => observer.disconnect();
  }, [value]);
  return (
    <div data-field={name}>
      <label htmlFor={id} className="font-sans text-label text-muted">
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        rows={1}
        value={value}
        onChange={(event) => onValue(event.target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          const fields = [...document.querySelectorAll<HTMLElement>('[data-field] textarea, #body')];
          fields[fields.indexOf(event.currentTarget) + 1]?.focus();
        }}
        className={`block w-full resize-none overflow-hidden border-0 border-b border-rule bg-transparent ${className}`}
        {...rest}
      />
    </div>
  );
}
