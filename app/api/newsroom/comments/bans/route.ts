import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { banInput } from '@/lib/newsroom/moderation/act-input';
import { banWriter } from '@/lib/newsroom/moderation/bans';

export const POST = answerWrite({
  body: banInput,
  act: (actor, { comment, ...ban }) => banWriter(actor, comment, ban),
});
