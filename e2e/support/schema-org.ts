import type { Thing } from './page-things';
import { typesOf } from './page-things';

const article = ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage', 'mainEntityOfPage'];

/**
 * What each type must say, by schema.org and what search engines ask for
 * (developers.google.com/search/docs/appearance/structured-data). Types that are not here are not ours to use. Of a
 * thing that only its name is given (`@id` and nothing else), the name must be an address.
 */
const required: Record<string, string[]> = {
  NewsArticle: ['url'],
  ReportageNewsArticle: article,
  OpinionNewsArticle: article,
  AnalysisNewsArticle: article,
  LiveBlogPosting: [...article, 'coverageStartTime', 'liveBlogUpdate'],
  BlogPosting: ['url', 'headline', 'articleBody', 'datePublished', 'dateModified', 'author'],
  CorrectionComment: ['text', 'datePublished'],
  Comment: ['url', 'text', 'dateCreated', 'author'],
  CreativeWork: ['name'],
  BreadcrumbList: ['itemListElement'],
  ItemList: ['itemListElement', 'numberOfItems'],
  ListItem: ['position', 'name'],
  CollectionPage: ['url', 'name', 'inLanguage', 'mainEntity'],
  ProfilePage: ['url', 'mainEntity'],
  AboutPage: ['url', 'name', 'description'],
  ContactPage: ['url', 'name', 'description'],
  WebPage: ['url', 'name', 'description'],
  Person: ['name'],
  NewsMediaOrganization: ['name', 'url', 'logo'],
  ContactPoint: ['contactType', 'url'],
  ImageObject: ['url', 'width', 'height'],
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
};

const isAddress = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\/[^\s<>]+$/.test(value);
/** An instant with its zone. */
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

/** Forms of values by the name of the property. */
const forms: [RegExp, (value: unknown) => boolean][] = [
  [
    /^(@id|url|item|discussionUrl|mainEntityOfPage|masthead|.*Policy|publishingPrinciples|ownershipFundingInfo)$/,
    isAddress,
  ],
  [/^(date(Published|Modified|Created)|coverage(Start|End)Time)$/, isInstant],
  [/^(wordCount|commentCount|position|numberOfItems)$/, isCount],
  [/^inLanguage$/, (value) => ['tr', 'en', 'ru'].includes(String(value))],
];

function* faultsOfValue(value: unknown, name: string, at: string): Generator<string> {
  if (value === null || value === '' || value === undefined) yield `${at} is empty`;
  else if (Array.isArray(value)) {
    if (!value.length) yield `${at} is an empty list`;
    for (const [i, one] of value.entries()) yield* faultsOfValue(one, name, `${at}[${i}]`);
  } else if (typeof value === 'object') yield* faultsOf(value as Thing, at);
  else for (const [names, fits] of forms) if (names.test(name) && !fits(value)) yield `${at} is ${value}`;
}

/** What is wrong with a thing and all that it says; nothing when it is right. */
export function* faultsOf(thing: Thing, at = typesOf(thing).join(' ')): Generator<string> {
  const { '@type': _, '@context': context, ...said } = thing;
  if (context !== undefined && context !== 'https://schema.org') yield `${at} is of ${context}`;
  const types = typesOf(thing);
  const isName = Object.keys(thing).join() === '@id';
  if (!types.length && !isName) yield `${at} has no type`;
  for (const type of types) {
    if (!required[type]) yield `${at} is a ${type}`;
    for (const name of required[type] ?? []) if (said[name] === undefined) yield `${at} lacks ${name}`;
  }
  // A live story says hundreds of things in few words: an empty list of updates is no fault of it.
  const { liveBlogUpdate, ...rest } = said;
  if (Array.isArray(liveBlogUpdate) && liveBlogUpdate.length)
    yield* faultsOfValue(liveBlogUpdate, 'liveBlogUpdate', `${at}.liveBlogUpdate`);
  for (const [name, value] of Object.entries(rest)) yield* faultsOfValue(value, name, `${at}.${name}`);
}
