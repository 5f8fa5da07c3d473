import { z } from 'zod';
import { locales } from '../../i18n/locales';
import { type ArticleFilter, listStates } from './article-list';

/** What is no filter is none: an address that somebody shortened still shows a list. */
const query = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  author: z.string().trim().max(100).optional().catch(undefined),
  state: z.enum(listStates).optional().catch(undefined),
  locale: z.enum(locales).optional().catch(undefined),
  sectionId: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

/** The filter that an address of the list of articles names. */
export const readListQuery = (search: Record<string, string | string[] | undefined>): ArticleFilter =>
  query.parse(search);
