import { getTranslations } from 'next-intl/server';
import type { Attempt } from '@/lib/comments/attempts';
import { holdField } from '@/lib/comments/form';
import { pageLocale } from '@/lib/i18n/page-locale';
import { articleAddress } from '@/lib/stories/article-address';
import { CommentForm } from './comment-form';
import { EditForm } from './edit-form';
import { ProblemText } from './problem-text';
import { SendAgain } from './send-again';
import { VerdictView } from './verdict-view';

/** What the words above a marked text have said already. */
const told: ReadonlySet<string> = new Set(['rejected', 'askToFix']);

/** What stands above a refused comment: it depends on whether the text itself is why. */
async function headline({ verdict, problems }: Attempt) {
  const [t, c] = [await getTranslations('attempt'), await getTranslations('commentCheck')];
  const codes = problems.map((problem) => problem.code);
  if (verdict && codes.includes('rejected')) return { title: c('rejectTitle'), intro: c('rejectIntro') };
  if (verdict && codes.includes('askToFix')) return { title: c('askTitle'), intro: c('askIntro') };
  return { title: t('title'), intro: t('intro') };
}

/**
 * A refused comment: every reason, and the text as typed to mend and send again. Where the house rules are why, the
 * places are marked, the mended text can be sent with one button, and what only should be mended can go to a moderator.
 */
export async function CommentAttempt({
  attempt,
  token,
}: {
  attempt: Attempt;
  /** The receipt of the comment that was to be changed; none for a new one. */
  token?: string;
}) {
  const { articleId, form, problems, verdict } = attempt;
  const [r, c, locale, head, about] = await Promise.all([
    getTranslations('receipt'),
    getTranslations('commentCheck'),
    pageLocale(),
    headline(attempt),
    articleId ? articleAddress(articleId) : null,
  ]);
  // The comment replied to is gone: sent again, the text opens a thread of its own.
  const typed = problems.some((problem) => problem.code === 'parentUnknown') ? { ...form, parent: null } : form;
  const action = token ? '/api/comments/edit' : `/api/articles/${articleId}/comments`;
  const fields: Record<string, string> = token
    ? { token, locale }
    : { name: typed.name, parent: typed.parent ?? '', ...(typed.email && { email: typed.email }), locale };
  const over = problems.some((problem) => problem.code === 'editOver');
  return (
    <div className="max-w-[48rem]">
      <h1 className="text-[clamp(1.875rem,1.4rem+2vw,2.75rem)] leading-[1.1] font-bold tracking-[-0.02em]">
        {head.title}
      </h1>
      <div role="alert" className="mt-4 border-s-4 border-accent bg-wash px-4 py-3">
        <p className="text-[1.0625rem]">{head.intro}</p>
        <ProblemText
          id="problems"
          problems={verdict ? problems.filter((problem) => !told.has(problem.code)) : problems}
        />
      </div>
      {about && (
        <p className="mt-4 font-sans text-base">
          {r('back')}:{' '}
          <a href={`${about.path}#comments`} className="font-semibold text-accent underline">
            {about.headline}
          </a>
        </p>
      )}
      {verdict && <VerdictView text={form.body} verdict={verdict} />}
      {about && verdict?.fixed !== undefined && (
        <section aria-labelledby="fixed" className="mt-6">
          <h2 id="fixed" className="font-sans text-base font-bold">
            {c('fixedTitle')}
          </h2>
          <p className="mt-1 font-sans text-label text-muted">{c('fixedHint')}</p>
          <blockquote className="mt-2 mb-3 border-s-4 border-rule ps-4">
            <p className="text-[1.0625rem] leading-normal whitespace-pre-line wrap-anywhere">{verdict.fixed}</p>
          </blockquote>
          <SendAgain action={action} fields={{ ...fields, body: verdict.fixed }}>
            {c('sendFixed')}
          </SendAgain>
        </section>
      )}
      {about && verdict?.action === 'askToFix' && (
        <div className="mt-4">
          <SendAgain action={action} fields={{ ...fields, body: form.body, [holdField]: '1' }} quiet>
            {c('sendAsIs')}
          </SendAgain>
          <p className="mt-1 font-sans text-label text-muted">{c('asIsHint')}</p>
        </div>
      )}
      {about && verdict && <p className="mt-8 font-sans text-base font-bold">{c('mend')}</p>}
      {token ? (
        <EditForm token={token} body={form.body} problems={problems} readOnly={over} />
      ) : articleId && about ? (
        <CommentForm articleId={articleId} path={about.path} typed={typed} problems={problems} as="h2" />
      ) : (
        <pre className="mt-6 bg-wash p-4 font-serif text-[1.0625rem] whitespace-pre-wrap">{form.body}</pre>
      )}
    </div>
  );
}
