import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { knownId } from '@/lib/newsroom/http/known-id';
import { setSource, sourceChoice } from '@/lib/newsroom/translations/set-source';

export const PUT = answerWrite({
  body: sourceChoice,
  act: (actor, body, { id }: { id: string }) => setSource(actor, knownId(id), body),
});
