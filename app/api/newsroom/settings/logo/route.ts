import { z } from 'zod';
import { authorise } from '@/lib/auth/actor';
import { answerUpload } from '@/lib/newsroom/http/answer-upload';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { saveLogo } from '@/lib/settings/save-site';

export const POST = answerUpload(
  (actor) => authorise(actor, 'settings.edit'),
  async (actor, { bytes }) => ({ logo: await saveLogo(actor, bytes) }),
);

export const DELETE = answerWrite({
  body: z.object({}),
  act: async (actor) => ({ logo: await saveLogo(actor, null) }),
});
