import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import { tags } from '../../lib/press/tags';
import { immutable } from './static-files';

/** Renditions and crops as `lib/media/` names them; nothing else of the data folder can be named. */
const pattern = /^\/media\/([0-9a-f]{32,64})\/(\d{1,5}|\d{1,2}x\d)\.(avif|webp|jpeg)$/;

/** Sends a picture. @returns false when there is none under this path. */
export async function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  decodedPath: string,
  folder: string,
): Promise<boolean> {
  const [, hash, name, type] = pattern.exec(decodedPath) ?? [];
  if (!hash || !name || !type) return false;
  let file: FileHandle;
  try {
    file = await open(path.join(folder, hash, `${name}.${type}`));
  } catch {
    return false;
  }
  try {
    const { size } = await file.stat();
    const headers: OutgoingHttpHeaders = {
      // The address names the content, so it also names its version.
      etag: `"${hash}-${name}-${type}"`,
      'cache-control': immutable,
      // A picture that had to go is dropped outside by its tag (lib/media/settle-pictures.ts).
      'cache-tag': tags.picture(hash),
    };
    if (fresh(request.headers, headers)) {
      response.writeHead(304, headers).end();
      return true;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': `image/${type}`,
      'content-length': size,
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    // A reader who leaves in the middle is no failure of ours.
    else await pipeline(createReadStream('', { fd: file, autoClose: false }), response).catch(() => {});
    return true;
  } finally {
    await file.close();
  }
}
