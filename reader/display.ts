/** What a reader can set of how pages look, and the values beside "as the system has it", which is the empty one. */
const values = { theme: ['light', 'dark'], size: ['small', 'large', 'larger'] } as const;

export type DisplaySetting = keyof typeof values;
export const displaySettings = Object.keys(values) as DisplaySetting[];

const keyOf = (setting: DisplaySetting): string => `gazette.${setting}`;

/** What the reader has chosen; empty when nothing, something unknown, or when the browser lets nobody look. */
export function chosen(setting: DisplaySetting): string {
  try {
    const value = localStorage.getItem(keyOf(setting)) ?? '';
    return (values[setting] as readonly string[]).includes(value) ? value : '';
  } catch {
    return '';
  }
}

/** Gives the page a setting: an attribute of its root, which the styles look at. */
export function show(setting: DisplaySetting, value: string): void {
  const { dataset } = document.documentElement;
  if (value) dataset[setting] = value;
  else delete dataset[setting];
}

/** Remembers a choice. Where the browser keeps nothing, it still holds for this page. */
export function choose(setting: DisplaySetting, value: string): void {
  show(setting, value);
  try {
    if (value) localStorage.setItem(keyOf(setting), value);
    else localStorage.removeItem(keyOf(setting));
  } catch {}
}
