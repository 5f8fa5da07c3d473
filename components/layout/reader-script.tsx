import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const manifest = z.object({ reader: z.string(), settings: z.string() });

let addresses: z.output<typeof manifest> | null | undefined;

/** The scripts' hashed addresses, written by the build; none before the first one. */
function readerScripts() {
  // While somebody works on them they change.
  if (addresses === undefined || process.env.NODE_ENV === 'development') {
    try {
      addresses = manifest.parse(JSON.parse(readFileSync(path.resolve('public/reader/manifest.json'), 'utf8')));
    } catch {
      addresses = null;
    }
  }
  return addresses;
}

/**
 * The scripts of reader pages: literal tags, which the press leaves in place when it strips Next's own. The first is
 * waited for, a few hundred bytes that never change under their address: text size and theme come before the first
 * paint. The other improves the page when it is there.
 */
export function ReaderScript() {
  const scripts = readerScripts();
  if (!scripts) return null;
  return (
    <>
      <script src={scripts.settings} />
      <script type="module" src={scripts.reader} />
    </>
  );
}
