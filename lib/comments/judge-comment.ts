import type { Locale } from '../i18n/locales';
import { check } from '../moderation/check';
import type { RecentComment, Rule, Verdict } from '../moderation/verdict';
import type { CommentForm, CommentProblem } from './form';
import { imitatesStaff } from './impostor';

/** What may be wrong with a name. It is not a sentence: spelling, letters and capitals are its owner's. */
const nameRules: readonly Rule[] = ['swear', 'insult', 'belief', 'allusion'];
/** Addresses of other sites, with or without their scheme: people are not called so, shops are. */
const link = /https?:|www\.|\b[\p{L}\d-]+\.(com|net|org|info|biz|ru|tr|xyz|top|shop|online|site)\b/iu;

export interface Judged {
  verdict: Verdict;
  /** Why it is refused; empty when it is accepted. */
  problems: CommentProblem[];
  /** Whether nothing speaks against it, so that it may appear before a moderator has read it. */
  clean: boolean;
}

/**
 * Judges a tidied comment by the house rules. A text that we ask to mend is accepted with `hold`, for a moderator to
 * read; what can't be checked is accepted and not clean.
 */
export async function judgeComment(
  { name, body }: Pick<CommentForm, 'name' | 'body'>,
  { locale, recent, hold }: { locale: Locale; recent: RecentComment[]; hold: boolean },
): Promise<Judged> {
  const [verdict, ofName, imitates] = await Promise.all([
    check(body, { locale, recent }),
    check(name, { locale }),
    imitatesStaff(name),
  ]);
  const inName = ofName.findings.filter((finding) => nameRules.includes(finding.rule));
  const problems: CommentProblem[] = [];
  if (imitates) problems.push({ field: 'name', code: 'nameTaken' });
  if (inName.some((finding) => finding.level === 'block')) problems.push({ field: 'name', code: 'nameRude' });
  if (verdict.action === 'reject') problems.push({ field: 'body', code: 'rejected' });
  if (verdict.action === 'askToFix' && !hold) problems.push({ field: 'body', code: 'askToFix' });
  const doubtful = link.test(name) || inName.some((finding) => finding.level === 'queue');
  const clean = verdict.action === 'publish' && !doubtful;
  return { verdict, problems, clean };
}
