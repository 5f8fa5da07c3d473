import { db } from '../../db/client';
import { type ArticlePage, picturesOf } from '../../stories/article-page';
import { shownBody } from '../preview/shown-body';
import type { TextBeside } from './texts-beside';

/** The pictures that a text beside shows, with their words in its language. */
export const picturesBeside = ({ locale, doc }: TextBeside): Promise<ArticlePage['pictures']> =>
  picturesOf(db(), locale, [shownBody(doc).body]);
