import { getTranslations } from 'next-intl/server';
import { type CommentProblem, emailLongest } from '@/lib/comments/form';
import { box } from './form-box';
import { ProblemText } from './problem-text';

/** The e-mail address for letters about replies: folded away, because nobody has to give one. */
export async function LettersField({ email, problems }: { email?: string; problems: CommentProblem[] }) {
  const t = await getTranslations('letters');
  const wrong = problems.length > 0;
  return (
    // May be unfolded before Next's own script, where there is one, compares the page with what was sent.
    <details open={Boolean(email)} suppressHydrationWarning className="mt-4 border-y border-rule">
      <summary className="cursor-pointer py-2.5 font-sans text-base font-semibold">{t('fold')}</summary>
      <div className="pb-4">
        <label className="block font-sans text-base font-semibold" htmlFor="comment-email">
          {t('email')}
        </label>
        <input
          id="comment-email"
          name="email"
          type="email"
          maxLength={emailLongest}
          autoComplete="email"
          defaultValue={email}
          aria-describedby={wrong ? 'email-problem email-hint' : 'email-hint'}
          aria-invalid={wrong}
          className={box}
        />
        <ProblemText id="email-problem" problems={problems} />
        <p id="email-hint" className="mt-1 font-sans text-label text-muted">
          {t('emailHint')}
        </p>
      </div>
    </details>
  );
}
