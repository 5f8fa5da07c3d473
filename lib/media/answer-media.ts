import { readFile } from 'node:fs/promises';
import { actorOf } from '../auth/session';
import { folderOf, readRendition } from './folders';
import { previewShows } from './preview-shows';

const types: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' };

const missing = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });

/** The type of a rendition; undefined when the address names none. */
function typeOf(hash: string, file: string): string | undefined {
  const [, name, format = ''] = /^(\d{2,4}|\d{1,2}x\d)\.(avif|webp|jpeg)$/.exec(file) ?? [];
  return /^[0-9a-f]{32}$/.test(hash) && name ? types[format] : undefined;
}

/** One rendition of a public picture. Its address never changes its content, so it may be kept for a year. */
export async function answerMedia(hash: string, file: string): Promise<Response> {
  const type = typeOf(hash, file);
  if (!type) return new Response(null, { status: 404 });
  const bytes = await readFile(/* turbopackIgnore: true */ `${folderOf(hash, 'public')}/${file}`).catch(() => null);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
  });
}

/** Any rendition, for one person: browsers keep it, but ask each time whether they still may show it. */
async function answerPrivately(request: Request, hash: string, file: string, type: string): Promise<Response> {
  const headers = { etag: `"${hash}-${file}"`, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  const bytes = await readRendition(hash, file);
  return bytes ? new Response(bytes, { headers: { ...headers, 'content-type': type } }) : missing();
}

/** One rendition of any picture, for staff who are signed in. Others can't tell whether it exists. */
export async function answerStaffMedia(request: Request, hash: string, file: string): Promise<Response> {
  const type = typeOf(hash, file);
  if (!type || !(await actorOf(request.headers))) return missing();
  return answerPrivately(request, hash, file, type);
}

/** One rendition of a picture that a preview link's text shows, while the link is good. */
export async function answerPreviewMedia(
  request: Request,
  token: string,
  hash: string,
  file: string,
): Promise<Response> {
  const type = typeOf(hash, file);
  if (!type || !(await previewShows(token, hash))) return missing();
  return answerPrivately(request, hash, file, type);
}
