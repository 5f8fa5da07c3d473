import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { answerRead } from '@/lib/newsroom/http/answer-read';
import { answerWrite } from '@/lib/newsroom/http/answer-write';
import { createSubject, newSubject } from '@/lib/newsroom/subjects/create-subject';
import { pickSubjects } from '@/lib/newsroom/subjects/pick-subjects';
import { subjectKinds } from '@/lib/newsroom/subjects/subject-kinds';

export const GET = answerRead({
  query: z.object({
    kind: z.enum(subjectKinds),
    q: z.string().trim().max(120).default(''),
    locale: z.enum(locales).optional(),
  }),
  read: (actor, { kind, q, locale }, _, own) => pickSubjects(actor, kind, { q, locale: locale ?? own }),
});

export const POST = answerWrite({ body: newSubject, act: createSubject });
