import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const icons = [
  { file: '192', size: 192 },
  { file: '512', size: 512 },
  { file: 'maskable-512', size: 512 },
];

/** How far from the middle the mark's ink reaches, as a part of the icon's half. */
async function reach(file: string): Promise<number> {
  const { data, info } = await sharp(`public/icons/${file}.png`)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const half = info.width / 2;
  let farthest = 0;
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if ((data[(y * info.width + x) * info.channels] ?? 255) > 128) continue;
      farthest = Math.max(farthest, Math.hypot(x + 0.5 - half, y + 0.5 - half) / half);
    }
  }
  return farthest;
}

test.each(icons)('icon $file is the mark on paper, in its size', async ({ file, size }) => {
  const { width, height, hasAlpha } = await sharp(`public/icons/${file}.png`).metadata();
  expect({ width, height, hasAlpha }).toEqual({ width: size, height: size, hasAlpha: false });
  expect(await reach(file)).toBeGreaterThan(0.6);
});

test('of the maskable icon nothing can be cut off: the mark lies in the circle that is sure to be seen', async () => {
  expect(await reach('maskable-512')).toBeLessThan(0.8);
});

test('the colours are those of the page', async () => {
  const { paper } = await import('./web-manifest');
  expect(readFileSync('app/globals.css', 'utf8')).toContain(`--color-paper: light-dark(${paper.light}, ${paper.dark})`);
});
