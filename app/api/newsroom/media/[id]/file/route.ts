import { authorise } from '@/lib/auth/actor';
import { answerUpload } from '@/lib/newsroom/http/answer-upload';
import { replacePicture } from '@/lib/newsroom/pictures/replace-picture';

export const POST = answerUpload(
  (actor) => authorise(actor, 'media.edit'),
  (actor, upload, params: { id: string }) => replacePicture(actor, params.id, upload),
);
