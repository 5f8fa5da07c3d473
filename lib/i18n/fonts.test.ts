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
