import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { noteField, timeField } from '@/lib/newsroom/http/fields';
import { cancelSchedule, schedulePublication } from '@/lib/newsroom/publishing/schedule';

interface At {
  id: string;
}

export const PUT = answerWrite({
  body: z.object({ at: timeField, repin: z.boolean().default(false), note: noteField }),
  act: (actor, body, { id }: At) => schedulePublication(actor, id, body),
});

export const DELETE = answerWrite({
  body: z.object({}),
  act: (actor, _body, { id }: At) => cancelSchedule(actor, id),
});
