import { expect, test } from 'vitest';
import type { ThreadedComment } from '../comments/nest';
import { cutHash } from '../media/crops';
import { doc, p } from '../stories/body/build';
import { articleOf } from './article';
import { noDiscussion, settings, testPage } from './test-page';

const site = 'http://localhost:3000';
const url = `${site}/en/politics/ferries`;
const of = (page = testPage(), discussion = noDiscussion) =>
  articleOf('en', page, discussion, settings) as unknown as Record<string, unknown>;

test('an article says what it is, by whom, and when, with the zone', () => {
  expect(
    of(
      testPage({
        dateline: 'ANKARA',
        byline: [{ slug: 'ada', name: 'Ada Ş.', role: 'Reporter' }],
        topics: [{ id: 't', slug: 'ferries', name: 'Ferries' }],
        sources: ['Anadolu Agency'],
      }),
    ),
  ).toMatchObject({
    '@type': ['NewsArticle', 'ReportageNewsArticle'],
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: 'Ferries all night',
    description: 'From the first of next month.',
    inLanguage: 'en',
    datePublished: '2026-11-22T15:05:00.000Z',
    dateModified: '2026-11-22T15:05:00.000Z',
    author: [
      {
        '@type': 'Person',
        '@id': `${site}/en/author/ada#person`,
        name: 'Ada Ş.',
        url: `${site}/en/author/ada`,
        jobTitle: 'Reporter',
      },
    ],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'Gazette',
      url: `${site}/en`,
      logo: { '@type': 'ImageObject' },
    },
    dateline: 'ANKARA',
    articleSection: 'Politics',
    keywords: ['Ferries'],
    wordCount: 4,
    isAccessibleForFree: true,
    citation: [{ '@type': 'CreativeWork', name: 'Anadolu Agency' }],
    discussionUrl: `${url}#comments`,
    commentCount: 0,
  });
});

test('kinds have the types that schema.org has for them', () => {
  const type = (kind: 'opinion' | 'analysis' | 'interview' | 'live') => of(testPage({ card: { kind } }))['@type'];
  expect(type('opinion')).toEqual(['NewsArticle', 'OpinionNewsArticle']);
  expect(type('analysis')).toEqual(['NewsArticle', 'AnalysisNewsArticle']);
  expect(type('interview')).toBe('NewsArticle');
  expect(type('live')).toBe('LiveBlogPosting');
});

test('what an article does not have is not said; the paper answers for what nobody signed', () => {
  const thing = of(testPage({ card: { standfirst: '' } }));
  for (const name of ['description', 'image', 'keywords', 'citation', 'correction', 'comment', 'dateline'])
    expect(thing, name).not.toHaveProperty(name);
  for (const name of ['workTranslation', 'translationOfWork']) expect(thing, name).not.toHaveProperty(name);
  expect(thing.author).toEqual(thing.publisher);
});

test('corrections and clarifications are corrections, updates are none; each of them is a change', () => {
  const corrections = [
    { id: 'a', kind: 'update' as const, body: 'News.', at: new Date('2026-11-24T00:00:00Z') },
    { id: 'b', kind: 'correction' as const, body: 'It was 5.', at: new Date('2026-11-23T00:00:00Z') },
  ];
  expect(of(testPage({ corrections }))).toMatchObject({
    dateModified: '2026-11-24T00:00:00.000Z',
    correction: [{ '@type': 'CorrectionComment', text: 'It was 5.', datePublished: '2026-11-23T00:00:00.000Z' }],
  });
});

test('an original names its translations, a translation its original, and nobody what is not published', () => {
  const translations = { tr: { section: 'siyaset', slug: 'vapur' }, ru: { section: 'politika', slug: 'parom' } };
  const tr = {
    '@type': 'NewsArticle',
    '@id': `${site}/tr/siyaset/vapur`,
    url: `${site}/tr/siyaset/vapur`,
    inLanguage: 'tr',
  };
  const original = of(testPage({ translations }));
  expect(original.workTranslation).toMatchObject([tr, { inLanguage: 'ru' }]);
  expect(original).not.toHaveProperty('translationOfWork');
  const translation = of(testPage({ translations, originLocale: 'tr' }));
  expect(translation.translationOfWork).toEqual(tr);
  expect(translation).not.toHaveProperty('workTranslation');
  expect(of(testPage({ translations: { ru: translations.ru }, originLocale: 'tr' }))).not.toHaveProperty(
    'translationOfWork',
  );
});

test('a picture is named in three forms once they are cut, and as a whole before', () => {
  const file = { hash: 'a'.repeat(32), width: 1600, height: 900, focalX: 0.5, focalY: 0.25 };
  const heroWords = { alt: 'A ferry', caption: 'A ferry at night.', credit: 'Gazette' };
  const cut = { ...file, shareHash: cutHash(file) };
  const images = (hero: typeof file) => of(testPage({ card: { hero, heroWords } })).image as Record<string, string>[];
  expect(images(cut).map(({ width, height }) => [width, height])).toEqual([
    ['1200', '675'],
    ['1200', '900'],
    ['900', '900'],
  ]);
  expect(images(cut)[2]).toEqual({
    '@type': 'ImageObject',
    url: `${site}/media/${cut.shareHash}/1x1.jpeg`,
    width: '900',
    height: '900',
    caption: 'A ferry at night.',
    creditText: 'Gazette',
  });
  expect(images(file)).toMatchObject([{ url: `${site}/media/${file.hash}/1200.jpeg`, width: '1200', height: '675' }]);
  expect(images({ ...file, shareHash: 'b'.repeat(32) } as typeof file)).toHaveLength(1);
});

test('a live story carries its updates, newest first, and changes with them', () => {
  const update = {
    id: 'u2',
    at: new Date('2026-11-22T17:00:00Z'),
    headline: '',
    doc: doc(p('Second one.')),
    pinned: false,
  };
  const updates = [
    { ...update, editedAt: new Date('2026-11-22T18:00:00Z') },
    { ...update, id: 'u1', at: new Date('2026-11-22T16:00:00Z'), headline: 'First', editedAt: null },
  ];
  expect(of(testPage({ card: { kind: 'live' }, updates }))).toMatchObject({
    '@type': 'LiveBlogPosting',
    coverageStartTime: '2026-11-22T15:05:00.000Z',
    dateModified: '2026-11-22T18:00:00.000Z',
    wordCount: 4 + 2 + 3,
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        url: `${url}#update-u2`,
        headline: 'Second one.',
        articleBody: 'Second one.',
        datePublished: '2026-11-22T17:00:00.000Z',
        dateModified: '2026-11-22T18:00:00.000Z',
      },
      { headline: 'First', datePublished: '2026-11-22T16:00:00.000Z', dateModified: '2026-11-22T16:00:00.000Z' },
    ],
  });
});

test('comments that the page shows are said with what they answer, twenty at most', () => {
  const comment = (id: string, replies: ThreadedComment[] = [], parentId: string | null = null): ThreadedComment => ({
    ...{
      id,
      parentId,
      replies,
      rootId: 'r',
      depth: 0,
      authorName: 'Ada',
      staff: false,
      inReplyTo: null,
      featured: false,
      edited: false,
      likes: 0,
    },
    ...{ body: `Body ${id} </script>`, createdAt: new Date('2026-11-22T16:00:00Z') },
  });
  const threads = [{ root: comment('r', [comment('x', [], 'r')]), hidden: 0 }];
  const thing = of(testPage({ card: { commentCount: 2 } }), { ...noDiscussion, threads });
  expect(thing.commentCount).toBe(2);
  expect(thing.comment).toEqual([
    {
      '@type': 'Comment',
      '@id': `${url}?comment=r#c-r`,
      url: `${url}?comment=r#c-r`,
      text: 'Body r </script>',
      dateCreated: '2026-11-22T16:00:00.000Z',
      author: { '@type': 'Person', name: 'Ada' },
    },
    expect.objectContaining({ url: `${url}?comment=x#c-x`, parentItem: { '@id': `${url}?comment=r#c-r` } }),
  ]);
  const many = Array.from({ length: 30 }, (_, n) => ({ root: comment(`${n}`), hidden: 0 }));
  expect(of(testPage(), { ...noDiscussion, threads: many }).comment).toHaveLength(20);
});
