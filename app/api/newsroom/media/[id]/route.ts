import { z } from 'zod';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { deletePicture } from '@/lib/newsroom/pictures/delete-picture';
import { editPicture } from '@/lib/newsroom/pictures/edit-picture';
import { pictureInput } from '@/lib/newsroom/pictures/picture-input';

export const PUT = answerWrite({
  body: pictureInput,
  act: (actor, body, params: { id: string }) => editPicture(actor, params.id, body),
});

export const DELETE = answerWrite({
  body: z.object({}),
  act: (actor, _, params: { id: string }) => deletePicture(actor, params.id),
});
