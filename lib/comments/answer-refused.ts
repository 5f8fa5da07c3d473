import { getTranslations } from 'next-intl/server';
import { problem } from '../http/problem';
import type { Locale } from '../i18n/locales';
import { explainVerdict } from './explain-verdict';
import type { ProblemCode } from './form';
import type { Submitted } from './submit';

export type Refused = Extract<Submitted, { ok: false }>;

/** HTTP status of a refusal; what is not named here is a field to mend: 422. */
const statuses: Partial<Record<ProblemCode, number>> = {
  articleUnknown: 404,
  closed: 403,
  banned: 403,
  editOver: 403,
  tooFast: 429,
};

/** A refused comment as a problem for programs: each reason in words, and the verdict where there is one. */
export async function problemOf(refused: Refused, locale: Locale): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'problems' });
  const errors = refused.problems.map(({ field, code, params }) => ({ field, code, detail: t(code, params ?? {}) }));
  const status = refused.problems.map(({ code }) => statuses[code]).find(Boolean) ?? 422;
  const verdict = refused.verdict && (await explainVerdict(refused.verdict, locale));
  return problem(status, 'comment refused', errors.map((error) => error.detail).join(' '), { errors, verdict });
}
