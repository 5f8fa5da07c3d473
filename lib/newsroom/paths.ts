import type { Locale } from '../i18n/locales';

const under = (path: string) => (locale: Locale) => `/${locale}/newsroom${path}`;
const of = (folder: string) => (locale: Locale, id: string) => `/${locale}/newsroom/${folder}/${id}`;

/** Addresses of the newsroom's pages. Their words are English in every language: only staff see them. */
export const newsroomPaths = {
  desk: under(''),
  signIn: under('/sign-in'),
  account: under('/account'),
  articles: under('/articles'),
  article: of('articles'),
  story: of('stories'),
  newStory: under('/stories/new'),
  front: under('/front'),
  comments: under('/comments'),
  killed: under('/killed'),
  killedArticle: of('killed'),
  updates: (locale: Locale, articleId: string) => `/${locale}/newsroom/articles/${articleId}/updates`,
  publishing: (locale: Locale, articleId: string) => `/${locale}/newsroom/articles/${articleId}/publishing`,
  previews: under('/previews'),
  media: under('/media'),
  picture: of('media'),
  sections: under('/sections'),
  topics: under('/topics'),
  people: under('/people'),
  sources: under('/sources'),
  staff: under('/staff'),
  audit: under('/audit'),
  settings: under('/settings'),
} as const;
