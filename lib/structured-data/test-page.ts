import type { Discussion } from '../comments/threads';
import { siteDefaults } from '../settings/site';
import type { ArticlePage } from '../stories/article-page';
import { doc, p } from '../stories/body/build';

export const settings = siteDefaults;
export const noDiscussion: Discussion = { threads: [], next: null, single: null, sort: 'newest', focus: null };

/** An article's page for tests of what is said about it. */
export function testPage({
  card,
  ...fields
}: Partial<Omit<ArticlePage, 'card'>> & { card?: Partial<ArticlePage['card']> } = {}): ArticlePage {
  const at = new Date('2026-11-22T15:05:00Z');
  return {
    card: {
      id: '01a21f62-12e4-71a1-9cbd-401285331783',
      storyId: '01a21f62-12e4-71a1-9cbd-401285331784',
      slug: 'ferries',
      kicker: '',
      headline: 'Ferries all night',
      standfirst: 'From the first of next month.',
      publishedAt: at,
      updatedAt: at,
      readingMinutes: 1,
      commentCount: 0,
      kind: 'report',
      archive: false,
      section: { id: 's', slug: 'politics', name: 'Politics', accent: 'teal' },
      hero: null,
      heroWords: null,
      authors: [],
      ...card,
    },
    dateline: '',
    meta: { title: '', description: '', socialTitle: '', socialDescription: '' },
    body: doc(p('Four words of text.')),
    pictures: new Map(),
    byline: [],
    topics: [],
    sources: [],
    corrections: [],
    history: [],
    updates: [],
    originLocale: 'en',
    translations: {},
    commentsClosed: false,
    commentsEnd: null,
    ...fields,
  };
}
