import type {
  AnalysisNewsArticleLeaf,
  BlogPosting,
  LiveBlogPosting,
  MergeLeafTypes,
  NewsArticle,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  ReportageNewsArticleLeaf,
} from 'schema-dts';
import type { Discussion } from '../comments/threads';
import type { Locale } from '../i18n/locales';
import { absolute } from '../i18n/metadata';
import { routes } from '../i18n/routes';
import type { SiteSettings } from '../settings/site';
import type { ArticlePage } from '../stories/article-page';
import { docText } from '../stories/body/plain-text';
import { changedAt } from '../stories/changed-at';
import { beginningOf } from '../text/beginning';
import { countWords } from '../text/reading-time';
import { commentsOf } from './comments';
import { imagesOf } from './images';
import { publisherOf, websiteId } from './organization';
import { personOf } from './people';

/**
 * The kinds that schema.org has a word for. NewsArticle stands beside it, for search engines that know no other; an
 * interview is nothing more special to them.
 */
const special = {
  report: 'ReportageNewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
} as const;

type Special =
  | MergeLeafTypes<[NewsArticleLeaf, ReportageNewsArticleLeaf]>
  | MergeLeafTypes<[NewsArticleLeaf, OpinionNewsArticleLeaf]>
  | MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>;

export type ArticleThing = NewsArticle | Special | LiveBlogPosting;

const articleUrl = (locale: Locale, section: string, slug: string): string =>
  absolute(routes.article.path(locale, section, slug));

/** What the story is in other languages: of a translation its original, of the original its translations. Live ones only. */
function translationsOf(locale: Locale, { originLocale, translations }: ArticlePage) {
  const other = (language: Locale) => {
    const at = translations[language];
    const url = at && articleUrl(language, at.section, at.slug);
    return url ? ({ '@type': 'NewsArticle', '@id': url, url, inLanguage: language } as const) : null;
  };
  if (originLocale !== locale) {
    const original = other(originLocale);
    return original ? { translationOfWork: original } : {};
  }
  const all = (Object.keys(translations) as Locale[]).flatMap((language) => other(language) ?? []);
  return all.length ? { workTranslation: all } : {};
}

/** Corrections and clarifications; what only tells of news is none. */
function correctionsOf({ corrections }: ArticlePage) {
  const own = corrections.filter(({ kind }) => kind !== 'update');
  if (!own.length) return {};
  return {
    correction: own.map(
      ({ body, at }) => ({ '@type': 'CorrectionComment', text: body, datePublished: at.toISOString() }) as const,
    ),
  };
}

/** Updates that are said twice, for readers and for machines: a story that runs for days has hundreds. */
const mostUpdates = 50;

/** A live story's updates, newest first as the page shows them. */
function updatesOf(url: string, { updates, byline }: ArticlePage, locale: Locale, publisher: object): BlogPosting[] {
  return updates.slice(0, mostUpdates).map(({ id, at, editedAt, headline, doc }) => ({
    '@type': 'BlogPosting',
    '@id': `${url}#update-${id}`,
    url: `${url}#update-${id}`,
    headline: headline || beginningOf(docText(doc).split('\n')[0] ?? '', 110),
    articleBody: docText(doc),
    datePublished: at.toISOString(),
    dateModified: (editedAt ?? at).toISOString(),
    author: byline.length ? byline.map((person) => personOf(locale, person)) : (publisher as never),
  }));
}

/**
 * What an article's page says to machines: a NewsArticle of its kind, or a LiveBlogPosting. Times are instants with
 * their zone (UTC).
 */
export function articleOf(
  locale: Locale,
  page: ArticlePage,
  discussion: Discussion,
  settings: Pick<SiteSettings, 'logo'>,
): ArticleThing {
  const { card } = page;
  const path = routes.article.path(locale, card.section.slug, card.slug);
  const url = absolute(path);
  const publisher = publisherOf(locale, settings);
  const comments = commentsOf(path, discussion);
  const texts = [docText(page.body), ...page.updates.map(({ headline, doc }) => `${headline}\n${docText(doc)}`)];
  const said = {
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: card.headline,
    ...(card.standfirst && { description: card.standfirst }),
    inLanguage: locale,
    datePublished: card.publishedAt.toISOString(),
    dateModified: changedAt(page).toISOString(),
    author: page.byline.length ? page.byline.map((person) => personOf(locale, person)) : publisher,
    publisher,
    isPartOf: { '@id': websiteId(locale) },
    ...(card.hero && { image: imagesOf(card.hero, card.heroWords) }),
    articleSection: card.section.name,
    ...(page.topics.length && { keywords: page.topics.map(({ name }) => name) }),
    wordCount: texts.reduce((sum, text) => sum + countWords(text), 0),
    isAccessibleForFree: true,
    ...(page.sources.length && { citation: page.sources.map((name) => ({ '@type': 'CreativeWork', name }) as const) }),
    ...correctionsOf(page),
    ...translationsOf(locale, page),
    discussionUrl: `${url}#comments`,
    commentCount: card.commentCount,
    ...(comments.length && { comment: comments }),
  };
  if (card.kind === 'live') {
    const liveBlogUpdate = updatesOf(url, page, locale, publisher);
    return { '@type': 'LiveBlogPosting', ...said, coverageStartTime: said.datePublished, liveBlogUpdate };
  }
  const news = { ...said, ...(page.dateline && { dateline: page.dateline }) };
  if (card.kind === 'interview') return { '@type': 'NewsArticle', ...news };
  return { '@type': ['NewsArticle', special[card.kind]], ...news } as Special;
}
