import { pickArticles, pickQuery } from '@/lib/newsroom/desk/pick-articles';
import { answerRead } from '@/lib/newsroom/http/answer-read';

export const GET = answerRead({
  query: pickQuery,
  read: (actor, query, _params, locale) => pickArticles(actor, locale, query),
});
