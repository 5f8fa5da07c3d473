import type { Locale } from '../i18n/locales';

const under = (path: string) => (locale: Locale) => `/${locale}/newsroom${path}`;
const of = (folder: string) => (locale: Locale, id: string) => `/${locale}/newsroom/${folder}/${id}`;

/** Addresses of the newsroom's pages. Their words are English in every language: only staff see them. */
export const newsroomPaths = {
  desk: under(''),
  signIn: under('/sign-in'),
  lostPassword: under('/lost-password'),
  newPassword: under('/new-password'),
  invite: under('/invite'),
  account: under('/account'),
  articles: under('/articles'),
  article: of('articles'),
  /** A draft as readers would see it, by the session. With `?revision={id}` one of its revisions. */
  articlePreview: (locale: Locale, id: string) => `/${locale}/newsroom/articles/${id}/preview`,
  story: of('stories'),
  newStory: under('/stories/new'),
  front: under('/front'),
  comments: under('/comments'),
  bans: under('/comments/bans'),
  killed: under('/killed'),
  killedArticle: of('killed'),
  updates: (locale: Locale, articleId: string) => `/${locale}/newsroom/articles/${articleId}/updates`,
  publishing: (locale: Locale, articleId: string) => `/${locale}/newsroom/articles/${articleId}/publishing`,
  previews: under('/previews'),
  media: under('/media'),
  picture: of('media'),
  sections: under('/sections'),
  section: of('sections'),
  topics: under('/topics'),
  topic: of('topics'),
  people: under('/people'),
  person: of('people'),
  sources: under('/sources'),
  source: of('sources'),
  staff: under('/staff'),
  member: of('staff'),
  audit: under('/audit'),
  settings: under('/settings'),
} as const;
