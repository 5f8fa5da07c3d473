import { Button } from './button';
import { inputClass } from './field';

/** A search over a list of the newsroom: an ordinary form, so that its result has an address. */
export function SearchForm({ label, submit, value }: { label: string; submit: string; value: string }) {
  return (
    <form method="get" className="flex flex-wrap gap-3">
      <input
        type="search"
        name="q"
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        maxLength={120}
        className={`${inputClass} max-w-md flex-1 basis-56`}
      />
      <Button type="submit">{submit}</Button>
    </form>
  );
}
