import { useTranslations } from 'next-intl';

const fields = ['headline', 'standfirst', 'kicker', 'slug', 'dateline', 'body', 'seoTitle', 'seoDescription'] as const;

/** Names of a draft's fields, for what stands in the way of publishing it. */
export function useDraftFieldNames(): Record<string, string> {
  const t = useTranslations('newsroom.publishing.fields');
  return Object.fromEntries(fields.map((field) => [field, t(field)]));
}
