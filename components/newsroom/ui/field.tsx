import { type ComponentProps, type ReactNode, useId } from 'react';

/** Classes of every input, select and text area of the newsroom. */
export const inputClass =
  'block w-full min-w-0 border border-muted bg-paper px-3 py-2 font-sans text-base text-ink aria-[invalid=true]:border-accent aria-[invalid=true]:border-2';

interface Labelled {
  label: ReactNode;
  /** Stands under the label, read with the field. */
  hint?: ReactNode;
  /** What is wrong with it, in a sentence. */
  error?: string;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A label, its field, what helps and what is wrong, tied together for screen readers. */
export function Field({ label, hint, error, children }: Labelled & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <label htmlFor={id} className="font-sans text-label font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="font-sans text-label text-muted">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} className="font-sans text-label font-semibold text-accent">
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, hint, error, className = '', ...rest }: Labelled & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => <input {...rest} {...wiring} className={`${inputClass} ${className}`} />}
    </Field>
  );
}

export function TextArea({ label, hint, error, className = '', ...rest }: Labelled & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => <textarea rows={4} {...rest} {...wiring} className={`${inputClass} ${className}`} />}
    </Field>
  );
}

export function Select({ label, hint, error, className = '', children, ...rest }: Labelled & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <select {...rest} {...wiring} className={`${inputClass} ${className}`}>
          {children}
        </select>
      )}
    </Field>
  );
}
