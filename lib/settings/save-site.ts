import { recordAct } from '../audit/record-act';
import { type Actor, authorise } from '../auth/actor';
import { db } from '../db/client';
import { siteSetting } from '../db/schema/settings';
import { moveFiles, removeFiles } from '../media/folders';
import { takePicture } from '../media/take-picture';
import { announce } from '../press/announce';
import { tags } from '../press/tags';
import { type SiteInput, type SiteLogo, type SiteSettings, siteKey, siteSettings } from './site';

const target = { kind: 'site', id: siteKey };

async function save(actor: Actor, change: Partial<SiteSettings>): Promise<SiteSettings> {
  const before = await siteSettings();
  const value = { ...before, ...change };
  await db().transaction(async (tx) => {
    await tx
      .insert(siteSetting)
      .values({ key: siteKey, value })
      .onConflictDoUpdate({ target: siteSetting.key, set: { value } });
    await recordAct(tx, actor, { action: 'settings.edit', target, before, after: value });
    await announce(tx, 'purge', [tags.site]);
  });
  return before;
}

/** Changes the site's settings; every page shows them at once. @throws Refusal `forbidden` */
export async function saveSite(actor: Actor, input: SiteInput): Promise<void> {
  authorise(actor, 'settings.edit');
  await save(actor, input);
}

/**
 * Makes an uploaded picture the paper's mark, or goes back to the one it came with.
 * @throws Refusal with what is wrong with the file; `forbidden`
 */
export async function saveLogo(actor: Actor, bytes: Buffer | null): Promise<SiteLogo> {
  authorise(actor, 'settings.edit');
  let logo: SiteLogo = null;
  if (bytes) {
    const { hash, shareHash, width, height } = await takePicture(bytes, undefined, 'logo');
    await Promise.all([moveFiles(hash, 'public'), removeFiles(shareHash)]);
    logo = { hash, width, height };
  }
  const { logo: old } = await save(actor, { logo });
  if (old && old.hash !== logo?.hash) await removeFiles(old.hash);
  return logo;
}
