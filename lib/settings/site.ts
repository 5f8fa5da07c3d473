import { eq } from 'drizzle-orm';
import { cache } from 'react';
import { z } from 'zod';
import { reading } from '../db/client';
import { siteSetting } from '../db/schema/settings';
import { setEditions } from '../i18n/current-edition';
import { editions } from '../i18n/editions';
import { type Locale, locales } from '../i18n/locales';

/** The row that holds them all: they are read together by every page. */
export const siteKey = 'site';

/** Whether the runtime knows a zone; its formatters throw at others. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const edition = z.object({
  name: z.string().trim().min(1).max(40),
  /** Who answers for the paper, as the imprint names them; empty until somebody says. */
  publisher: z.string().trim().max(300).default(''),
  timeZone: z.string().trim().refine(isTimeZone, { error: 'zoneUnknown' }),
  /** What readers see beside a time: TSİ, UTC, МСК. */
  zoneName: z.string().trim().min(1).max(8),
});

/** The site's settings, as the settings page sends and the database keeps them. The logo is set by its upload. */
export const siteInput = z.object({
  editions: z.object({ tr: edition, en: edition, ru: edition }),
  /** `hold`: a moderator reads every comment first. `clean`: what nothing speaks against appears at once. */
  moderation: z.enum(['hold', 'clean']),
  /** Days after publication for which readers may comment; null: for good. */
  commentDays: z.number().int().min(1).max(3_650).nullable(),
});
export type SiteInput = z.output<typeof siteInput>;

const logo = z.object({ hash: z.string(), width: z.number(), height: z.number() }).nullable();
export type SiteLogo = z.output<typeof logo>;

export interface SiteSettings extends SiteInput {
  logo: SiteLogo;
}

/** What a site has before anybody sets anything. */
export const siteDefaults: SiteSettings = {
  editions: Object.fromEntries(
    locales.map((locale) => {
      const { name, timeZone, zoneName } = editions[locale];
      return [locale, { name, publisher: '', timeZone, zoneName }];
    }),
  ) as Record<Locale, z.output<typeof edition>>,
  moderation: 'clean',
  commentDays: null,
  logo: null,
};

/** What is stored, member by member: one that a later release would write differently falls back to its default. */
function parseStored(value: unknown): SiteSettings {
  const stored = z.looseObject({}).catch({}).parse(value);
  const member = <Name extends keyof SiteSettings>(name: Name, schema: z.ZodType): SiteSettings[Name] => {
    const parsed = schema.safeParse(stored[name]);
    return parsed.success ? (parsed.data as SiteSettings[Name]) : siteDefaults[name];
  };
  const { editions: all, moderation, commentDays } = siteInput.shape;
  return {
    editions: member('editions', all),
    moderation: member('moderation', moderation),
    commentDays: member('commentDays', commentDays),
    logo: member('logo', logo),
  };
}

/**
 * The site's settings, read once a render; from then on `currentEdition` knows them. A page that shows something of
 * them carries the tag `site`, as all pages do.
 */
export const siteSettings = cache(
  (): Promise<SiteSettings> =>
    reading(async (db) => {
      const [row] = await db.select({ value: siteSetting.value }).from(siteSetting).where(eq(siteSetting.key, siteKey));
      const settings = parseStored(row?.value);
      setEditions(settings.editions);
      return settings;
    }),
);
