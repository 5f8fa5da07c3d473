import type { z } from 'zod';
import type { Fault } from '../../http/refusal';

/** What zod found, as faults of form fields: the first of each field, in words that messages have. */
export function faultsOf(error: z.ZodError): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    const field = issue.path.length ? issue.path.join('.') : 'form';
    if (!faults.has(field)) faults.set(field, { field, ...wordsOf(issue) });
  }
  return [...faults.values()];
}

function wordsOf(issue: z.core.$ZodIssue): Pick<Fault, 'code' | 'params'> {
  if (issue.code === 'too_big') return { code: 'tooLong', params: { max: Number(issue.maximum) } };
  if (issue.code === 'too_small') {
    const min = Number(issue.minimum);
    return min <= 1 ? { code: 'required' } : { code: 'tooShort', params: { min } };
  }
  // A schema may name a message of its own: `.refine(…, { error: 'slugForm' })` and the like.
  if (issue.code === 'custom' && /^[a-z][a-zA-Z]+$/.test(issue.message)) return { code: issue.message };
  return { code: 'wrong' };
}
