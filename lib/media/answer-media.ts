import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../settings/env';

const types: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' };

/** One rendition of a picture. Its address never changes its content, so it may be kept for a year. */
export async function answerMedia(hash: string, file: string): Promise<Response> {
  const [, width, format = ''] = /^(\d{2,4})\.(avif|webp|jpeg)$/.exec(file) ?? [];
  const type = types[format];
  if (!/^[0-9a-f]{32}$/.test(hash) || !width || !type) return new Response(null, { status: 404 });
  const bytes = await readFile(path.resolve(env().DATA_DIR, 'media', hash, file)).catch(() => null);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
  });
}
