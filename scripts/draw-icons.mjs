/**
 * `npm run icons`: draws the icons of an installed edition from `public/icon.svg` into `public/icons/`, when the mark
 * has changed. Systems cut the maskable one into shapes of their own.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { inRoot } from './steps/root.mjs';

/** Ink on paper, as in app/globals.css. */
const paper = '#fdfcf9';
/**
 * How much of an icon the drawing's square takes. Of a maskable one only the circle of 80 % is sure to be seen
 * (W3C Web App Manifest, "Icon masks"): the mark's corners lie within it at 54 % and less.
 */
const icons = { 192: 0.72, 512: 0.72, 'maskable-512': 0.54 };
/** The mark fills this part of its own view box. */
const fill = 42 / 48;

const mark = readFileSync(inRoot('public/icon.svg'));
mkdirSync(inRoot('public/icons'), { recursive: true });
for (const [name, part] of Object.entries(icons)) {
  const size = Number(name.split('-').at(-1));
  const side = Math.round((size * part) / fill);
  const drawing = await sharp(mark, { density: (72 * side) / 48 })
    .resize(side, side)
    .toBuffer();
  await sharp({ create: { width: size, height: size, channels: 4, background: paper } })
    .composite([{ input: drawing }])
    .removeAlpha()
    .png({ palette: true })
    .toFile(inRoot('public/icons', `${name}.png`));
}
