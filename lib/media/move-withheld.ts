import { mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { isNotNull } from 'drizzle-orm';
import { db } from '../db/client';
import { media } from '../db/schema/media';
import { env } from '../settings/env';

const folder = (name: 'media' | 'withheld', hash = '') => path.resolve(env().DATA_DIR, name, hash);

/** Moves a folder unless it is not there (any more): several processes may share the disk. */
const move = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    () => false,
  );

/**
 * Makes the disk follow the marks: files of withheld pictures leave the folder that is served, and come back when the
 * mark is taken away. Each process that has pictures does it for its own disk.
 * @returns how many folders were moved
 */
export async function moveWithheld(): Promise<number> {
  const marked = await db().select({ hash: media.hash }).from(media).where(isNotNull(media.withheldAt));
  const aside = await readdir(folder('withheld')).catch((): string[] => []);
  const hidden = new Set(marked.map((row) => row.hash));
  const away = [...hidden].filter((hash) => !aside.includes(hash));
  const back = aside.filter((hash) => !hidden.has(hash));
  if (away.length) await mkdir(folder('withheld'), { recursive: true });
  const moves = [
    ...away.map((hash) => move(folder('media', hash), folder('withheld', hash))),
    ...back.map((hash) => move(folder('withheld', hash), folder('media', hash))),
  ];
  return (await Promise.all(moves)).filter(Boolean).length;
}
