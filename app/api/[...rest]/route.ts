import { errorWords } from '@/lib/http/error-words';
import { problem } from '@/lib/http/problem';
import { localeFromHeaders } from '@/lib/i18n/accept-language';

/** Every address under /api that no handler answers: a program gets a problem, not a page. */
function answerMissing({ headers }: Request): Response {
  return problem(404, 'no such address', errorWords[localeFromHeaders(headers)].statuses[404].text);
}

export {
  answerMissing as DELETE,
  answerMissing as GET,
  answerMissing as PATCH,
  answerMissing as POST,
  answerMissing as PUT,
};
