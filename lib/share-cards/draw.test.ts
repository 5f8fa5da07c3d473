import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { accents, ink, muted, paper, rule } from './colours';
import { drawShareCard } from './draw';
import { type Face, faces } from './fonts';
import { lineOutline, printable, widthOf } from './set-text';
import type { ShareCard } from './share-card';

const card = (fields: Partial<ShareCard> = {}): ShareCard => ({
  paper: 'Gazete',
  section: 'Siyaset',
  accent: 'crimson',
  headline: 'İğne ışığı',
  opinion: false,
  date: '22 Kasım 2026',
  picture: null,
  ...fields,
});

/** How dark each part of a card is on the average: rows and columns of 30 pixels. */
const greys = async (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes).greyscale().resize(40, 21, { fit: 'fill' }).raw().toBuffer();

test('a card is a JPEG of 1200 × 630 pixels with a headline on it', async () => {
  const bytes = await drawShareCard(card());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  const headline = { left: 64, top: 200, width: 900, height: 250 };
  const { channels } = await sharp(await sharp(bytes).extract(headline).toBuffer()).stats();
  expect(channels[0]?.min).toBeLessThan(60);
  expect(channels[0]?.max).toBeGreaterThan(240);
  expect(bytes.length).toBeLessThan(300_000);
});

test('another headline, another card; the same again to the byte', async () => {
  const [tr, ru, again] = await Promise.all([
    drawShareCard(card()),
    drawShareCard(card({ headline: 'Ёлка и щёлочь', paper: 'Газета', section: 'Политика' })),
    drawShareCard(card()),
  ]);
  expect(again.equals(tr)).toBe(true);
  const [one, other] = await Promise.all([greys(tr), greys(ru)]);
  expect(one.some((value, i) => Math.abs(value - (other[i] ?? 0)) > 40)).toBe(true);
});

test('all letters of the three languages are there in every face', () => {
  const alphabets =
    'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZabcçdefgğhıijklmnoöprsştuüvyzâîûQWXqwxАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789“”‘’«»„–—…№%€₺₽&!?.,:;()';
  for (const face of Object.keys(faces) as Face[]) expect(printable(alphabets, face)).toBe(alphabets.normalize('NFC'));
});

test('Turkish letters keep what tells them apart', () => {
  const at = { x: 0, y: 100, size: 100 };
  const letters = ['ğ', 'g', 'ş', 's', 'İ', 'I', 'ı', 'i'];
  expect(new Set(letters.map((letter) => lineOutline(letter, 'bold', at))).size).toBe(letters.length);
  // The dot of i stands above the f as well: no ligature.
  expect(lineOutline('fi', 'bold', at)).not.toBe(lineOutline('fı', 'bold', at));
  expect(lineOutline('fi', 'bold', at).split('Z')).toHaveLength(
    lineOutline('f', 'bold', at).split('Z').length + lineOutline('i', 'bold', at).split('Z').length - 1,
  );
});

test('what the fonts have no letter for is left out, and a headline of nothing else makes a card without one', async () => {
  expect(printable('Deprem 🌋 oldu \u202e日本 <b>', 'bold')).toBe('Deprem oldu <b>');
  expect(printable('5\u00a0km  \n far', 'bold')).toBe('5\u00a0km far');
  expect(widthOf('5\u00a0km', 'bold')).toBeCloseTo(widthOf('5 km', 'bold'));
  for (const headline of ['🌋🌋', '日本', '', 'x'.repeat(200), '</svg><script>']) {
    const bytes = await drawShareCard(card({ headline, section: 'ш'.repeat(300), paper: 'ğ'.repeat(40) }));
    expect((await sharp(bytes).metadata()).width, headline).toBe(1200);
  }
});

test('a picture whose file is missing leaves a card without one', async () => {
  const picture = { hash: '0'.repeat(32), width: 1600, height: 900, focalX: 0.5, focalY: 0.5 };
  expect((await drawShareCard(card({ picture }))).equals(await drawShareCard(card()))).toBe(true);
});

test('colours are those of the light scheme', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  for (const [name, colour] of Object.entries({ paper, ink, muted, rule }))
    expect(css).toContain(`--color-${name}: light-dark(${colour},`);
  for (const [name, colour] of Object.entries(accents))
    expect(css.replace(/\s+/g, ' ')).toContain(`@utility accent-${name} { --accent: light-dark(${colour},`);
});
