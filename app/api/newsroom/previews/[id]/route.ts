import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { knownId } from '@/lib/newsroom/http/known-id';
import { revokePreviewLink } from '@/lib/newsroom/preview/revoke-link';

export const DELETE = answerWrite({
  body: z.object({}),
  act: (actor, _body, { id }: { id: string }) => revokePreviewLink(actor, knownId(id)),
});
