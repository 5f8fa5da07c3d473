import type { ComponentProps } from 'react';

const looks = {
  /** The one thing a page is for. */
  main: 'border-ink bg-ink text-paper hover:bg-accent hover:border-accent',
  plain: 'border-ink text-ink hover:border-accent hover:text-accent',
  /** What can't be undone. */
  grave: 'border-accent text-accent hover:bg-accent hover:text-paper',
  /** Beside a text, without a frame. */
  quiet: 'border-transparent text-ink underline underline-offset-4 hover:text-accent',
} as const;
export type ButtonLook = keyof typeof looks;

/** Classes of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'plain'): string =>
  `inline-flex min-h-10 items-center justify-center border px-4 py-1.5 text-center font-sans text-base font-semibold disabled:cursor-not-allowed disabled:opacity-60 ${looks[look]}`;

export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
