import { withQuery } from '@/lib/i18n/routes';

/** The ways from a page of a keyset list: to the next, and from any other back to the first. Keeps the search. */
export function OlderLink({
  path,
  query,
  next,
  first,
  words,
}: {
  path: string;
  query: Record<string, string>;
  next: string | null;
  first: boolean;
  words: { label: string; older: string; newest: string };
}) {
  if (first && !next) return null;
  return (
    <nav aria-label={words.label} className="mt-6 flex flex-wrap gap-x-8 gap-y-3 font-sans font-semibold">
      {!first && (
        <a href={withQuery(path, query)} className="underline hover:text-accent">
          {words.newest}
        </a>
      )}
      {next && (
        <a rel="next" href={withQuery(path, { ...query, after: next })} className="underline hover:text-accent">
          {words.older} →
        </a>
      )}
    </nav>
  );
}
