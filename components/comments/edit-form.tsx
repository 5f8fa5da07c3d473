import { getTranslations } from 'next-intl/server';
import { bodyLongest, type CommentProblem } from '@/lib/comments/form';
import { pageLocale } from '@/lib/i18n/page-locale';
import { ProblemText } from './problem-text';

/** The text of a comment to change, for the one who has its receipt. */
export async function EditForm({
  token,
  body,
  problems = [],
  readOnly = false,
}: {
  token: string;
  body: string;
  problems?: CommentProblem[];
  /** The time is over: the text is there to be copied. */
  readOnly?: boolean;
}) {
  const [locale, t, c] = [await pageLocale(), await getTranslations('receipt'), await getTranslations('comments')];
  const own = problems.filter((problem) => problem.field === 'body');
  return (
    <form method="post" action="/api/comments/edit" className="mt-3">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <label className="block font-sans text-base font-semibold" htmlFor="edit-body">
        {c('body')}
      </label>
      <textarea
        id="edit-body"
        name="body"
        required
        rows={6}
        readOnly={readOnly}
        maxLength={body.length > bodyLongest ? undefined : bodyLongest}
        defaultValue={body}
        aria-describedby={own.length ? 'edit-problem' : undefined}
        aria-invalid={own.length > 0}
        className="mt-1 block w-full border border-muted bg-paper px-3 py-2 font-serif text-[1.0625rem] leading-normal text-ink aria-[invalid=true]:border-2 aria-[invalid=true]:border-[light-dark(#a3182f,#ff949d)]"
      />
      <ProblemText id="edit-problem" problems={own} />
      {!readOnly && (
        <button
          type="submit"
          className="mt-3 bg-ink px-5 py-2.5 font-sans text-base font-semibold text-paper hover:bg-accent"
        >
          {t('save')}
        </button>
      )}
    </form>
  );
}
