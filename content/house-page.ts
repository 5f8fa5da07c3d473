import type { BodyNode } from '@/lib/stories/body/schema';

/** A page about the house itself (imprint, privacy…), in one language. Each language's text is written, not derived. */
export interface HousePage {
  title: string;
  /** One or two sentences under the title; also the page's description for search engines. */
  intro: string;
  body: BodyNode[];
  /** The words that stand for the publisher until the site's settings name one. */
  publisher?: string;
}
