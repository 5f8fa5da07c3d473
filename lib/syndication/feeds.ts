import { getTranslations } from 'next-intl/server';
import { currentEdition } from '../i18n/current-edition';
import type { Locale } from '../i18n/locales';
import { routes } from '../i18n/routes';
import { press } from '../press/card';
import { tags } from '../press/tags';
import { listAuthor, listLatest, listPageSize, listSection, listTopic } from '../stories/lists';
import { findSection } from '../stories/sections';
import { getPerson, getTopic } from '../stories/subjects';
import { articleItems } from './article-items';
import type { Feed } from './feed';

const titleOf = (locale: Locale, name: string): string => `${currentEdition(locale).name}: ${name}`;

/** Everything an edition publishes, newest first. */
export async function frontFeed(locale: Locale): Promise<Feed> {
  const t = await getTranslations({ locale, namespace: 'site' });
  press({ tags: [tags.front(locale), tags.corrections(locale)] });
  return {
    locale,
    title: currentEdition(locale).name,
    description: t('description'),
    path: routes.front.path(locale),
    items: await articleItems(locale, await listLatest(locale, listPageSize)),
  };
}

/** A section's newest articles; null when there is no such section in the language. */
export async function sectionFeed(locale: Locale, slug: string): Promise<Feed | null> {
  const found = await findSection(locale, slug);
  if (!found) return null;
  const { id, name, description } = found.section;
  press({ tags: [tags.section(id, locale), tags.corrections(locale)] });
  const { items } = await listSection(locale, id, null);
  return {
    locale,
    title: titleOf(locale, name),
    description: description || name,
    path: routes.section.path(locale, slug),
    items: await articleItems(locale, items),
  };
}

/** A topic's newest articles; null when there is no such topic in the language. */
export async function topicFeed(locale: Locale, slug: string): Promise<Feed | null> {
  const found = await getTopic(locale, slug);
  if (!found) return null;
  const t = await getTranslations({ locale, namespace: 'list' });
  press({ tags: [tags.topic(found.id, locale), tags.corrections(locale)] });
  const { items } = await listTopic(locale, found.id, null);
  return {
    locale,
    title: titleOf(locale, found.name),
    description: t('topicTitle', { topic: found.name }),
    path: routes.topic.path(locale, slug),
    items: await articleItems(locale, items),
  };
}

/** What a person has written; null when nobody of that address has a name in the language. */
export async function authorFeed(locale: Locale, slug: string): Promise<Feed | null> {
  const found = await getPerson(locale, slug);
  if (!found) return null;
  const t = await getTranslations({ locale, namespace: 'list' });
  press({ tags: [tags.person(found.id, locale), tags.corrections(locale)] });
  const { items } = await listAuthor(locale, found.id, null);
  return {
    locale,
    title: titleOf(locale, found.name),
    description: found.about || t('authorTitle', { name: found.name }),
    path: routes.author.path(locale, slug),
    items: await articleItems(locale, items),
  };
}
