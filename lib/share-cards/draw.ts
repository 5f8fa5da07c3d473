import sharp from 'sharp';
import { shareCard as format, type PictureFile } from '../media/picture';
import { cropAround, cutSource } from '../media/share-card';
import { bindWords } from '../text/bind-words';
import { accents, ink, muted, paper, rule } from './colours';
import { fitHeadline } from './fit-headline';
import type { Face } from './fonts';
import { lineOutline, printable, widthOf } from './set-text';
import type { ShareCard } from './share-card';

/** Pixels. */
const margin = 64;
/** The coloured edge at the left. */
const edge = 14;
const pictureWidth = 500;
/** The headline's room begins below the head and ends above the foot. */
const top = 150;
const bottom = 532;
const leading = 1.12;
const narrow = [70, 64, 58, 53, 48, 44, 40, 36, 32] as const;
const wide = [96, 88, 80, 72, 66, 60, 54, 48, 44, 40] as const;
/** Where capital letters end above the baseline, in parts of the size. */
const capHeight = 0.67;

const path = (d: string, fill: string): string => (d ? `<path d="${d}" fill="${fill}"/>` : '');

/** A line that must fit as it is: the size goes down until it does. */
function small(text: string, face: Face, at: { x: number; y: number; size: number; width: number; end?: boolean }) {
  const words = printable(text, face);
  const width = widthOf(words, face);
  const size = Math.min(at.size, width ? at.width / width : at.size);
  const x = at.end ? at.x - width * size : at.x;
  return { d: lineOutline(words, face, { x, y: at.y, size }), width: width * size };
}

function svgOf(card: ShareCard, width: number): string {
  const accent = accents[card.accent];
  const face: Face = card.opinion ? 'italic' : 'bold';
  const text = width - 2 * margin;
  const sizes = width < format.width ? narrow : wide;
  const room = { width: text, height: bottom - top, sizes, leading };
  const { size, lines } = fitHeadline(printable(bindWords(card.headline), face), room, (line) => widthOf(line, face));
  // In the middle of its room by the eye: from the first line's capitals to the last line's baseline.
  const height = (lines.length - 1) * leading * size + capHeight * size;
  const first = top + (bottom - top - height) / 2 + capHeight * size;
  const name = small(card.paper, 'bold', { x: margin, y: 96, size: 44, width: text / 2 });
  const section = small(card.section, 'regular', {
    x: margin + text,
    y: 96,
    size: 30,
    width: text / 2 - 24,
    end: true,
  });
  const date = small(card.date, 'regular', { x: margin, y: 590, size: 26, width: text });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${format.width}" height="${format.height}">
<rect width="${format.width}" height="${format.height}" fill="${paper}"/>
<rect width="${edge}" height="${format.height}" fill="${accent}"/>
<rect x="${margin}" y="120" width="${text}" height="2" fill="${ink}"/>
<rect x="${margin}" y="554" width="${text}" height="1" fill="${rule}"/>
${path(name.d, ink)}${path(section.d, accent)}${path(date.d, muted)}
${lines.map((line, i) => path(lineOutline(line, face, { x: margin, y: first + i * leading * size, size }), ink)).join('')}
</svg>`;
}

/** The card's part of a picture, around its focal point; null when its file is not there: a card needs no picture. */
async function pictureOf(file: PictureFile): Promise<Buffer | null> {
  const source = await cutSource(file.hash, file.width, 'public');
  const to = { width: pictureWidth, height: format.height };
  try {
    const size = await sharp(source).metadata();
    return await sharp(source)
      .extract(cropAround(size, to.width / to.height, file))
      .resize({ ...to, fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .raw()
      .toBuffer();
  } catch {
    return null;
  }
}

/**
 * Draws a share card: 1200 × 630 pixels, JPEG. Letters are outlines, because a server has no fonts to count on.
 * @returns the file's bytes
 */
export async function drawShareCard(card: ShareCard): Promise<Buffer<ArrayBuffer>> {
  const picture = card.picture && (await pictureOf(card.picture));
  const left = format.width - (picture ? pictureWidth : 0);
  const base = sharp(Buffer.from(svgOf(card, left))).flatten({ background: paper });
  if (picture) {
    const raw = { width: pictureWidth, height: format.height, channels: 3 } as const;
    base.composite([{ input: picture, raw, left, top: 0 }]);
  }
  // Full colour detail: accents on paper would fray.
  return Buffer.from(await base.jpeg({ quality: 84, progressive: true, chromaSubsampling: '4:4:4' }).toBuffer());
}
