import { access, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../settings/env';

/** Where a picture's files lie: what everybody may read is served by the press, the rest only by our own handlers. */
export type Place = 'public' | 'private';

const roots = { public: 'media', private: 'media-private' } as const;

/** The folder of a picture's renditions. */
export const folderOf = (hash: string, place: Place): string => path.resolve(env().DATA_DIR, roots[place], hash);

/** The picture as it was uploaded, upright and without metadata, from which crops are cut. Never served. */
export const masterOf = (hash: string): string => path.resolve(env().DATA_DIR, 'media-masters', `${hash}.webp`);

/** Whether a file or folder exists. */
export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const other = (place: Place): Place => (place === 'public' ? 'private' : 'public');

/** Moves a picture's files to where they belong now; does nothing when they lie there or are nowhere. */
export async function moveFiles(hash: string, to: Place): Promise<void> {
  const [from, target] = [folderOf(hash, other(to)), folderOf(hash, to)];
  if (!(await exists(from))) return;
  await mkdir(path.dirname(target), { recursive: true });
  // What lies there is the same picture, or a link of an old address of another.
  await rm(target, { recursive: true, force: true });
  await rename(from, target);
}

/** Deletes a picture's files, wherever they lie. */
export async function removeFiles(hash: string): Promise<void> {
  await Promise.all([
    ...(['public', 'private'] as const).map((place) => rm(folderOf(hash, place), { recursive: true, force: true })),
    rm(masterOf(hash), { force: true }),
  ]);
}

/**
 * Lets the public address of files that were replaced show what replaced them: share cards and links of others go on
 * working. It is a link to a folder, so that it leads nowhere as soon as the new files are not public.
 */
export async function leadTo(old: string, hash: string): Promise<void> {
  await removeFiles(old);
  await symlink(hash, folderOf(old, 'public'));
}

/** One file of a picture, wherever it lies; null when there is none. `file` must be checked by the caller. */
export async function readRendition(hash: string, file: string): Promise<Buffer<ArrayBuffer> | null> {
  for (const place of ['private', 'public'] as const) {
    const bytes = await readFile(path.join(folderOf(hash, place), file)).catch(() => null);
    if (bytes) return bytes;
  }
  return null;
}
