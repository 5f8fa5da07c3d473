import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { knownId } from '@/lib/newsroom/http/known-id';
import { startTranslation, translationRequest } from '@/lib/newsroom/translations/start-translation';

export const POST = answerWrite({
  body: translationRequest,
  act: (actor, body, { id }: { id: string }) => startTranslation(actor, knownId(id), body),
});
