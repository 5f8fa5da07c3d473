import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { addUpdate } from '@/lib/newsroom/publishing/live-updates';
import { updateFields } from '@/lib/newsroom/publishing/update-fields';

export const POST = answerWrite({
  body: updateFields,
  act: (actor, body, { id }: { id: string }) => addUpdate(actor, id, body),
});
