import { readFileSync } from 'node:fs';
import path from 'node:path';

let address: string | null | undefined;

/** The reader script's hashed address, written by the build; none before the first one. */
function readerScript(): string | null {
  if (address === undefined) {
    try {
      const manifest = JSON.parse(readFileSync(path.resolve('public/reader/manifest.json'), 'utf8'));
      address = String(manifest.reader);
    } catch {
      address = null;
    }
  }
  return address;
}

/** The one script of reader pages: a literal module tag, which the press leaves in place when it strips Next's own. */
export function ReaderScript() {
  const src = readerScript();
  return src ? <script type="module" src={src} /> : null;
}
