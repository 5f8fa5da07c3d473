import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from './plain-error';

const shortest = 32;

async function readKey(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new PlainError(`The server key in ${file} can't be read (${error.code}).`);
  });
  if (text === null) return null;
  const key = text.trim();
  if (key.length < shortest) {
    throw new PlainError(
      `The server key in ${file} is damaged: restore the file, or delete it to have a new one made.`,
    );
  }
  return key;
}

/**
 * The key for hashes of addresses and receipts, kept in `server.key` of the data folder and made at the first start.
 * Several processes may start at once: all get the same one.
 */
export async function keepServerKey(dataDir: string): Promise<string> {
  const file = path.resolve(dataDir, 'server.key');
  const held = await readKey(file);
  if (held) return held;
  await mkdir(path.dirname(file), { recursive: true });
  // Written aside and linked: the file is whole as soon as it is there, and the first process wins.
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  await link(aside, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(aside);
  const made = await readKey(file);
  if (!made) throw new PlainError(`The server key in ${file} disappeared while Gazette started.`);
  return made;
}
