import { access, mkdir, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { env } from '../settings/env';

/** Where a picture's files lie: what everybody may read is served by the press, the rest only by our own handlers. */
export type Place = 'public' | 'private';

const roots = { public: 'media', private: 'media-private' } as const;

// Paths are put together as text, and reading marked: what path.join makes, and what is read, the build follows, through
// the whole data folder. With 26,000 files there it took four minutes instead of half a one.
const root = (folder: string): string => `${env().DATA_DIR}/${folder}`;

/** The folder of a picture's renditions. */
export const folderOf = (hash: string, place: Place): string => `${root(roots[place])}/${hash}`;

/** Where the masters lie. */
export const mastersFolder = (): string => root('media-masters');

/** The picture as it was uploaded, upright and without metadata, from which crops are cut. Never served. */
export const masterOf = (hash: string): string => `${mastersFolder()}/${hash}.webp`;

/** Whether a file or folder exists. */
export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const other = (place: Place): Place => (place === 'public' ? 'private' : 'public');

/** Takes away what leads to a picture's public files under addresses that it had before. */
async function dropLinks(hash: string): Promise<void> {
  const folder = root(roots.public);
  const entries = await readdir(/* turbopackIgnore: true */ folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isSymbolicLink()) continue;
    const link = `${folder}/${entry.name}`;
    if ((await readlink(link).catch(() => '')) !== hash) continue;
    await rm(link, { force: true });
    await dropLinks(entry.name);
  }
}

/** Moves a picture's files to where they belong now; does nothing when they lie there or are nowhere. */
export async function moveFiles(hash: string, to: Place): Promise<void> {
  const [from, target] = [folderOf(hash, other(to)), folderOf(hash, to)];
  if (!(await exists(from))) return;
  if (to === 'private') await dropLinks(hash);
  await mkdir(root(roots[to]), { recursive: true });
  // What lies there is the same picture, or a link of an old address of another.
  await rm(target, { recursive: true, force: true });
  await rename(from, target);
}

/** Deletes a picture's files, wherever they lie. */
export async function removeFiles(hash: string): Promise<void> {
  await dropLinks(hash);
  await Promise.all([
    ...(['public', 'private'] as const).map((place) => rm(folderOf(hash, place), { recursive: true, force: true })),
    rm(masterOf(hash), { force: true }),
  ]);
}

/**
 * Lets the public address of files that were replaced show what replaced them: share cards and links of others go on
 * working, until the new files stop being public.
 */
export async function leadTo(old: string, hash: string): Promise<void> {
  // Not removeFiles: what led to the old ones leads on to the new ones.
  await Promise.all([
    rm(folderOf(old, 'public'), { recursive: true, force: true }),
    rm(folderOf(old, 'private'), { recursive: true, force: true }),
    rm(masterOf(old), { force: true }),
  ]);
  await symlink(hash, folderOf(old, 'public'));
}

/** One file of a picture, wherever it lies; null when there is none. `file` must be checked by the caller. */
export async function readRendition(hash: string, file: string): Promise<Buffer<ArrayBuffer> | null> {
  for (const place of ['private', 'public'] as const) {
    const bytes = await readFile(/* turbopackIgnore: true */ `${folderOf(hash, place)}/${file}`).catch(() => null);
    if (bytes) return bytes;
  }
  return null;
}
