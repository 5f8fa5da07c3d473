import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { editUpdate, removeUpdate } from '@/lib/newsroom/publishing/live-updates';
import { updateFields } from '@/lib/newsroom/publishing/update-fields';

interface At {
  id: string;
  updateId: string;
}

export const PUT = answerWrite({
  body: updateFields,
  act: (actor, body, { id, updateId }: At) => editUpdate(actor, id, updateId, body),
});

export const DELETE = answerWrite({
  body: z.object({}),
  act: (actor, _body, { id, updateId }: At) => removeUpdate(actor, id, updateId),
});
