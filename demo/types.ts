import type { Locale } from '@/lib/i18n/locales';
import type { BodyNode } from '@/lib/stories/body/schema';

/** Minutes before the first load; the loader turns them into instants so that the edition never looks abandoned. */
export type MinutesAgo = number;
/** A moment: floating (minutes before the first load) or fixed (an ISO instant, for the archive story). */
export type Moment = MinutesAgo | string;

export type SectionKey = 'politics' | 'economy' | 'world' | 'culture' | 'science' | 'sport';

/** A drawing of `demo/drawings`, with its words in the article's language. The file draws; the article describes. */
export interface DemoPicture {
  drawing: string;
  alt: string;
  caption: string;
  credit: string;
}

export interface DemoComment {
  author: string;
  body: string;
  /** Minutes after the article was first published. */
  after: number;
  /** A key of `demo/people`: the comment is a staff reply with a badge. */
  staff?: string;
  /** Pending comments show nowhere yet; they wait for a moderator. Default: published. */
  pending?: boolean;
  replies?: DemoComment[];
}

/** One article: a story in one language. Nothing here is shared with the other languages. */
export interface DemoArticle {
  slug: string;
  kicker: string;
  headline: string;
  standfirst: string;
  dateline?: string;
  /** Keys of `demo/people`, in byline order. */
  byline: string[];
  /** Keys of `demo/sources`. */
  sources: string[];
  published: Moment;
  hero?: DemoPicture;
  body: BodyNode[];
  /** Pictures in the body; `picture(0)` is the first of them. */
  pictures?: DemoPicture[];
  /** Later publications, oldest first: what readers see in "what changed". Each replaces only the fields it names. */
  revisions?: {
    at: Moment;
    note: string;
    headline?: string;
    standfirst?: string;
    /** The body as it was first published is `body`; give the whole later body here. */
    body?: BodyNode[];
  }[];
  corrections?: { at: Moment; kind: 'correction' | 'clarification' | 'update'; body: string }[];
  /** Live stories only: timed updates, newest first. */
  updates?: { at: Moment; headline: string; body: BodyNode[]; pinned?: boolean }[];
  comments?: DemoComment[];
}

export interface DemoStory {
  key: string;
  section: SectionKey;
  kind: 'report' | 'live' | 'opinion' | 'analysis' | 'interview';
  /** Keys of `demo/topics`, the most telling first. */
  topics: string[];
  /** An editor's picks of related stories, by key. */
  related?: string[];
  origin: Locale;
  archive?: true;
  /** Place on the front page's top, if an editor pinned it: 0 is the lead. */
  front?: number;
  articles: Partial<Record<Locale, DemoArticle>>;
}
