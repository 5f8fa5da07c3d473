import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { discussionInput, setDiscussion } from '@/lib/newsroom/moderation/discussion';

export const PUT = answerWrite({
  body: discussionInput,
  act: (actor, body, { id }: { id: string }) => setDiscussion(actor, id, body),
});
