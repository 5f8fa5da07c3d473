import type { ReactNode } from 'react';

/** A button that sends a text which is on the page already: nothing has to be typed or copied. */
export function SendAgain({
  action,
  fields,
  quiet = false,
  children,
}: {
  action: string;
  fields: Record<string, string>;
  /** The lesser of two ways. */
  quiet?: boolean;
  children: ReactNode;
}) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) =>
        // A hidden field would lose the line breaks of an old browser; a text area keeps them.
        name === 'body' ? (
          <textarea key={name} name={name} defaultValue={value} hidden readOnly />
        ) : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      <button
        type="submit"
        className={`px-5 py-2.5 font-sans text-base font-semibold ${
          quiet ? 'border border-ink text-ink hover:bg-wash' : 'bg-ink text-paper hover:bg-accent'
        }`}
      >
        {children}
      </button>
    </form>
  );
}
