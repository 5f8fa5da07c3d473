import { getTranslations } from 'next-intl/server';
import type { Attempt } from '@/lib/comments/attempts';
import { articleAddress } from '@/lib/stories/article-address';
import { CommentForm } from './comment-form';
import { ProblemText } from './problem-text';

/** A refused comment: every reason, and the text as typed to mend and send again. */
export async function CommentAttempt({ attempt }: { attempt: Attempt }) {
  const { articleId, form, problems } = attempt;
  const [t, r, about] = await Promise.all([
    getTranslations('attempt'),
    getTranslations('receipt'),
    articleId ? articleAddress(articleId) : null,
  ]);
  // The comment replied to is gone: sent again, the text opens a thread of its own.
  const typed = problems.some((problem) => problem.code === 'parentUnknown') ? { ...form, parent: null } : form;
  return (
    <div className="max-w-[48rem]">
      <h1 className="text-[clamp(1.875rem,1.4rem+2vw,2.75rem)] leading-[1.1] font-bold tracking-[-0.02em]">
        {t('title')}
      </h1>
      <div role="alert" className="mt-4 border-s-4 border-accent bg-wash px-4 py-3">
        <p className="text-[1.0625rem]">{t('intro')}</p>
        <ProblemText id="problems" problems={problems} />
      </div>
      {about && (
        <p className="mt-4 font-sans text-base">
          {r('back')}:{' '}
          <a href={`${about.path}#comments`} className="font-semibold text-accent underline">
            {about.headline}
          </a>
        </p>
      )}
      {articleId && about ? (
        <CommentForm articleId={articleId} path={about.path} typed={typed} problems={problems} as="h2" />
      ) : (
        <pre className="mt-6 bg-wash p-4 font-serif text-[1.0625rem] whitespace-pre-wrap">{form.body}</pre>
      )}
    </div>
  );
}
