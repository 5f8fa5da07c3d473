import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inspectPicture, pictureLimits } from './inspect-picture';
import { largestUpload } from './picture';

const drawn = (width = 640, height = 480) => sharp({ create: { width, height, channels: 3, background: '#a3182f' } });
/** Noise, because a picture of one colour is whole after its first bytes. */
const noise = (width = 640, height = 480) =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, n) => (n * 7919) % 251)), {
    raw: { width, height, channels: 3 },
  });
const refused = async (bytes: Buffer): Promise<string> => {
  const error = await inspectPicture(bytes).then(
    () => null,
    (failure) => failure,
  );
  return error?.faults?.[0]?.code ?? String(error);
};

/** A PNG chunk with its checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  let crc = ~0;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeInt32BE(~crc, body.length + 4);
  return whole;
}

/** A PNG of so many pixels, all black: a few kilobytes that unpack to gigabytes. */
function bomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(2 * 1024 * 1024));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

test('the four types are taken, whatever they are called', async () => {
  const source = drawn();
  for (const bytes of [
    await source.clone().jpeg().toBuffer(),
    await source.clone().png().toBuffer(),
    await source.clone().webp().toBuffer(),
    await source.clone().avif({ effort: 0 }).toBuffer(),
  ]) {
    expect(await refused(bytes)).toBe('null');
  }
});

test('SVG, other types and no pictures at all are refused by their content', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>alert(1)</script></svg>';
  for (const bytes of [
    Buffer.from(svg),
    Buffer.from(`<?xml version="1.0"?>${svg}`),
    Buffer.from('%PDF-1.7 and so on, and so on'),
    Buffer.from('<!doctype html><title>Hello</title>'),
    await drawn().gif().toBuffer(),
    await drawn().tiff().toBuffer(),
    Buffer.alloc(0),
    Buffer.from('PK\x03\x04 and so on, and so on'),
  ]) {
    expect(await refused(bytes)).toBe('pictureType');
  }
});

test('what only begins like a picture is broken', async () => {
  const html = '<script>alert(1)</script>'.repeat(20);
  for (const begin of [
    '\xff\xd8\xff\xe0',
    '\x89PNG\r\n\x1a\n',
    'RIFF\x00\x00\x00\x00WEBP',
    '\x00\x00\x00\x1cftypavif',
  ]) {
    expect(await refused(Buffer.from(begin + html, 'latin1'))).toBe('pictureBroken');
  }
});

test('half a picture is broken', async () => {
  for (const bytes of [
    await noise().jpeg({ quality: 100 }).toBuffer(),
    await noise().png().toBuffer(),
    await noise().webp().toBuffer(),
  ]) {
    expect(await refused(bytes.subarray(0, Math.floor(bytes.length / 2)))).toBe('pictureBroken');
  }
});

test('a bomb is told by its head, before anything is unpacked', async () => {
  const bytes = bomb(60_000);
  expect(bytes.length).toBeLessThan(8_192);
  expect(await refused(bytes)).toBe('picturePixels');
});

test('too large, too small, too long and moving pictures are refused', async () => {
  expect(await refused(Buffer.alloc(largestUpload * 1024 * 1024 + 1))).toBe('pictureLarge');
  const { shortest, ratio } = pictureLimits;
  expect(
    await refused(
      await drawn(shortest - 1, 400)
        .png()
        .toBuffer(),
    ),
  ).toBe('pictureSmall');
  expect(
    await refused(
      await drawn(shortest, shortest * (ratio + 1))
        .png()
        .toBuffer(),
    ),
  ).toBe('pictureLong');
  const frame = (background: string) =>
    sharp({ create: { width: 300, height: 300, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = await Promise.all(['#000', '#fff'].map(frame));
  const moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  expect(await refused(moving)).toBe('pictureMoves');
});
