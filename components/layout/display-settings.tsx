import { getTranslations } from 'next-intl/server';

/** Values with their words; the empty value is what everybody starts with. */
const groups = {
  size: { small: 'sizes.small', '': 'sizes.usual', large: 'sizes.large', larger: 'sizes.larger' },
  theme: { '': 'themes.usual', light: 'themes.light', dark: 'themes.dark' },
} as const;

/**
 * Text size and theme. The reader script makes them work; before it they keep their place, and without script they are
 * not there: the system's setting rules.
 */
export async function DisplaySettings() {
  const t = await getTranslations('kept.display');
  const fieldset = (name: keyof typeof groups) => (
    <fieldset className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <legend className="float-start me-4 text-muted">{t(name)}</legend>
      {Object.entries(groups[name]).map(([value, words]) => (
        <label key={value} className="flex cursor-pointer items-baseline gap-x-1.5 py-1">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === ''}
            autoComplete="off"
            className="translate-y-0.5 accent-(--color-ink)"
          />
          {t(words)}
        </label>
      ))}
    </fieldset>
  );
  return (
    <display-settings
      id="display"
      className="invisible flex flex-wrap gap-x-10 gap-y-2 [@media(scripting:none)]:hidden"
    >
      {fieldset('size')}
      {fieldset('theme')}
    </display-settings>
  );
}
