import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { knownId } from '@/lib/newsroom/http/known-id';
import { linkRequest, makePreviewLink } from '@/lib/newsroom/preview/make-link';

export const POST = answerWrite({
  body: linkRequest,
  act: (actor, body, { id }: { id: string }) => makePreviewLink(actor, knownId(id), body),
});
