'use client';

import { useId, useState } from 'react';
import { Button } from './button';
import { inputClass } from './field';

/** A text to take along, e.g. a link that is shown once, with a button that copies it. */
export function CopyText({
  label,
  text,
  copy,
  copied,
}: {
  label: string;
  text: string;
  /** The words on the button, before and after. */
  copy: string;
  copied: string;
}) {
  const id = useId();
  const [done, setDone] = useState(false);
  async function onCopy() {
    await navigator.clipboard.writeText(text);
    setDone(true);
  }
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <label htmlFor={id} className="font-sans text-label font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          className={`${inputClass} flex-1 basis-56`}
        />
        <Button onClick={onCopy}>{done ? copied : copy}</Button>
      </div>
    </div>
  );
}
