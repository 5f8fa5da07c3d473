import { mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { cropNames, cropSize } from './crops';
import { folderOf, leadTo, masterOf, moveFiles, readRendition } from './folders';
import { widthsOf } from './picture';
import { cropAround } from './share-card';
import { takePicture } from './take-picture';

beforeAll(() => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'gazette-media-'));
});

/** Left half red, right half blue. */
const halves = async (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: '#0000ff' } },
      left: width / 2,
      top: 0,
    },
  ]);

const colourAt = async (file: string | Buffer, left: number, top: number): Promise<string> => {
  const pixel = await sharp(file).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  const [red = 0, , blue = 0] = pixel;
  return red > blue ? 'red' : 'blue';
};

test('an upload is kept in every width and format, private, and never wider than it was', async () => {
  const bytes = await (await halves(1000, 700)).jpeg().toBuffer();
  const taken = await takePicture(bytes);
  expect(taken).toMatchObject({ width: 1000, height: 700 });
  const files = await readdir(folderOf(taken.hash, 'private'));
  const wanted = widthsOf(1000).flatMap((width) => [`${width}.avif`, `${width}.webp`]);
  expect(files.sort()).toEqual([...wanted, '1200.jpeg'].sort());
  await expect(readdir(folderOf(taken.hash, 'public'))).rejects.toThrow();
  for (const name of files) {
    const { width } = await sharp(path.join(folderOf(taken.hash, 'private'), name)).metadata();
    expect(width, name).toBe(name === '1200.jpeg' ? 1000 : Number.parseInt(name, 10));
  }
  expect(await takePicture(bytes)).toEqual(taken);
});

test('a picture that lies on its side stands up, and what its camera wrote is gone', async () => {
  const bytes = await (await halves(800, 600))
    .withExif({ IFD0: { Copyright: 'secret', Artist: 'secret' }, IFD3: { GPSLatitude: '41/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).orientation).toBe(6);
  const taken = await takePicture(bytes);
  expect(taken).toMatchObject({ width: 600, height: 800 });
  const folder = folderOf(taken.hash, 'private');
  for (const file of [...(await readdir(folder)).map((name) => path.join(folder, name)), masterOf(taken.hash)]) {
    const { exif, orientation, icc, xmp, iptc } = await sharp(file).metadata();
    expect({ exif, orientation, icc, xmp, iptc }, file).toEqual({});
    expect((await readFile(file)).includes('secret'), file).toBe(false);
  }
  // Turned to the right, the left half is on top.
  expect(await colourAt(path.join(folder, '400.webp'), 200, 20)).toBe('red');
  expect(await colourAt(path.join(folder, '400.webp'), 200, 500)).toBe('blue');
});

test('what is hidden behind a picture’s end does not come through', async () => {
  const bytes = Buffer.concat([
    await (await halves(400, 300)).jpeg().toBuffer(),
    Buffer.from('<script>alert(1)</script>'),
  ]);
  const { hash } = await takePicture(bytes);
  for (const name of await readdir(folderOf(hash, 'private'))) {
    expect((await readFile(path.join(folderOf(hash, 'private'), name))).includes('<script>'), name).toBe(false);
  }
});

test('a share card is cut around the focal point, in the form that networks show', async () => {
  const bytes = await (await halves(2400, 630)).png().toBuffer();
  const left = await takePicture(bytes, { x: 0.1, y: 0.5 });
  const right = await takePicture(bytes, { x: 0.9, y: 0.5 });
  expect(left.hash).toBe(right.hash);
  expect(left.shareHash).not.toBe(right.shareHash);
  const card = async (hash: string) => (await readRendition(hash, '1200.jpeg')) ?? Buffer.alloc(0);
  expect(await sharp(await card(left.shareHash)).metadata()).toMatchObject({ width: 1200, height: 630 });
  expect(await colourAt(await card(left.shareHash), 1190, 300)).toBe('red');
  expect(await colourAt(await card(right.shareHash), 10, 300)).toBe('blue');
});

test('crops in the three forms of search engines have the size that pages say, around the focal point', async () => {
  for (const [width, height] of [
    [2400, 900],
    [1000, 700],
    [502, 777],
    [3600, 2400],
  ] as const) {
    const { shareHash } = await takePicture(await (await halves(width, height)).png().toBuffer(), { x: 0.1, y: 0.5 });
    for (const name of cropNames) {
      const bytes = (await readRendition(shareHash, `${name}.jpeg`)) ?? Buffer.alloc(0);
      const { format, ...size } = await sharp(bytes).metadata();
      expect({ format, width: size.width, height: size.height }, `${width} ${name}`).toEqual({
        format: 'jpeg',
        ...cropSize({ width, height }, name),
      });
      expect(await colourAt(bytes, 5, 5), `${width} ${name}`).toBe('red');
    }
  }
});

test('a crop keeps within the picture and holds its point as near to the middle as it can', () => {
  const card = 1200 / 630;
  expect(cropAround({ width: 2400, height: 630 }, card, { focalX: 0.5, focalY: 0.5 })).toEqual({
    left: 600,
    top: 0,
    width: 1200,
    height: 630,
  });
  expect(cropAround({ width: 2400, height: 630 }, card, { focalX: 0, focalY: 0 })).toMatchObject({ left: 0, top: 0 });
  expect(cropAround({ width: 2400, height: 630 }, card, { focalX: 1, focalY: 1 })).toMatchObject({
    left: 1200,
    top: 0,
  });
  expect(cropAround({ width: 600, height: 900 }, card, { focalX: 0.5, focalY: 0.5 })).toEqual({
    left: 0,
    top: 293,
    width: 600,
    height: 315,
  });
});

test('files move between what everybody sees and what nobody may; an old address leads to the new files while they are public', async () => {
  const one = await takePicture(await (await halves(420, 300)).png().toBuffer());
  const two = await takePicture(await (await halves(440, 300)).png().toBuffer());
  await moveFiles(one.hash, 'public');
  await moveFiles(two.hash, 'public');
  await leadTo(one.hash, two.hash);
  const published = (hash: string) => readFile(path.join(folderOf(hash, 'public'), '400.webp'));
  expect(await published(one.hash)).toEqual(await published(two.hash));
  await moveFiles(two.hash, 'private');
  await expect(published(one.hash)).rejects.toThrow();
  await expect(published(two.hash)).rejects.toThrow();
  await moveFiles(two.hash, 'public');
  expect(await published(two.hash)).toBeDefined();
  await expect(published(one.hash), 'what was taken away does not come back under an old address').rejects.toThrow();
});
