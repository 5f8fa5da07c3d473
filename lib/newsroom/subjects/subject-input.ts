import { z } from 'zod';
import { section } from '../../db/schema/sections';
import { type Locale, locales } from '../../i18n/locales';
import { isSlug } from '../../text/slug';
import { ownMode } from '../moderation/own-mode';

/** An address, or empty: then one is made of the name. */
const slug = z
  .string()
  .trim()
  .toLowerCase()
  .max(80)
  .refine((text) => text === '' || isSlug(text), { error: 'slugForm' })
  .default('');
const name = z.string().trim().max(120).default('');

/** Words by language; a language whose name is empty has none. */
const inLanguages = <Words extends z.ZodObject<{ name: typeof name }>>(words: Words) =>
  z
    .partialRecord(z.enum(locales), words)
    .transform((all) => Object.entries(all).filter(([, said]) => said?.name) as [Locale, z.output<Words>][])
    .refine((all) => all.length > 0, { error: 'nameMissing' });

export const topicInput = z.object({ words: inLanguages(z.object({ name, slug })) });

export const personInput = z.object({
  slug,
  words: inLanguages(
    z.object({ name, role: z.string().trim().max(120).default(''), about: z.string().trim().max(1_000).default('') }),
  ),
});

export const sourceInput = z.object({ words: inLanguages(z.object({ name })) });

export const sectionInput = z.object({
  accent: z.enum(section.accent.enumValues),
  moderation: ownMode,
  words: inLanguages(z.object({ name, slug, description: z.string().trim().max(300).default('') })),
});

export type TopicInput = z.output<typeof topicInput>;
export type PersonInput = z.output<typeof personInput>;
export type SourceInput = z.output<typeof sourceInput>;
export type SectionInput = z.output<typeof sectionInput>;
