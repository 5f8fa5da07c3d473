import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontsFor, italicsFor } from './fonts';
import { locales } from './locales';

const css = readFileSync('app/fonts.css', 'utf8');

test.each(locales)('what %s pages preload is there and used', (locale) => {
  for (const file of [...fontsFor(locale), ...italicsFor(locale)]) {
    expect(existsSync(`public${file}`), file).toBe(true);
    expect(css).toContain(`url("${file}")`);
  }
});

test('no font moves a page that is already shown', () => {
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
  const loaded = faces.filter((face) => face.includes('url('));
  expect(loaded.length).toBeGreaterThan(10);
  for (const face of loaded) expect(face).toContain('font-display: optional');
});

/** Chromium takes the faces of one range of weights only, and looks for letters that they lack in another family. */
test('all ranges of weights of a face have the same letters', () => {
  const letters = new Map<string, string[]>();
  for (const face of css.match(/@font-face \{[^}]*url\([^}]*\}/g) ?? []) {
    const value = (name: string) => new RegExp(`${name}:\\s*([^;]+);`).exec(face)?.[1] ?? '';
    const range = `${value('font-family')} ${value('font-style')} ${value('font-weight')}`;
    letters.set(range, [...(letters.get(range) ?? []), value('unicode-range')].sort());
  }
  const serif = [...letters].filter(([range]) => range.startsWith('"Source Serif 4"')).map(([, list]) => list);
  expect(serif).toHaveLength(3);
  for (const list of serif) expect(list).toEqual(serif[0]);
});
