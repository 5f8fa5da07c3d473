import { getTranslations } from 'next-intl/server';
import {
  bodyLongest,
  type CommentProblem,
  type CommentForm as Form,
  nameLongest,
  trapField,
} from '@/lib/comments/form';
import { shownField, stampForm } from '@/lib/comments/form-age';
import { moderationMode } from '@/lib/comments/moderation-mode';
import type { Comment } from '@/lib/comments/nest';
import { pageLocale } from '@/lib/i18n/page-locale';
import { canMail } from '@/lib/mail/send-mail';
import { CheckWhileWriting } from './check-while-writing';
import { box } from './form-box';
import { HouseRules } from './house-rules';
import { LettersField } from './letters-field';
import { ProblemText } from './problem-text';

/** The form for a comment: new, a reply, or one that was refused and comes back as typed with the reasons. */
export async function CommentForm({
  articleId,
  path,
  replyTo,
  typed,
  problems = [],
  as: Heading = 'h3',
}: {
  articleId: string;
  path: string;
  replyTo?: Comment | null;
  typed?: Form;
  problems?: CommentProblem[];
  /** The level below the heading that the form stands under. */
  as?: 'h2' | 'h3';
}) {
  const [locale, t] = [await pageLocale(), await getTranslations('comments')];
  const mode = await moderationMode(articleId);
  const parent = replyTo?.id ?? typed?.parent ?? '';
  const of = (field: 'name' | 'body' | 'email') => problems.filter((problem) => problem.field === field);
  return (
    <div id="comment-form" className="mt-8 grid gap-8 bg-wash p-4 sm:grid-cols-[1fr_14rem] sm:p-6">
      <form method="post" action={`/api/articles/${articleId}/comments`} aria-labelledby="write">
        <Heading id="write" className="text-xl font-bold">
          {t('write')}
        </Heading>
        {replyTo && (
          <p className="mt-1 font-sans text-base">
            {t('replying', { name: replyTo.authorName })}{' '}
            <a href={`${path}#comment-form`} className="text-accent underline">
              {t('cancelReply')}
            </a>
          </p>
        )}
        <input type="hidden" name="parent" value={parent} />
        <input type="hidden" name="locale" value={locale} />
        {/* Only a form that came back stands on a page that nobody keeps. */}
        {typed && <input type="hidden" name={shownField} value={stampForm(articleId)} />}
        {/* Nobody sees or reaches it; a program that fills in every field gives itself away. */}
        <div aria-hidden="true" className="absolute -start-[200vw] h-px w-px overflow-hidden">
          <label>
            {t('trap')} <input name={trapField} tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <label className="mt-4 block font-sans text-base font-semibold" htmlFor="comment-name">
          {t('name')}
        </label>
        <input
          id="comment-name"
          name="name"
          required
          maxLength={nameLongest}
          autoComplete="nickname"
          defaultValue={typed?.name}
          aria-describedby={of('name').length ? 'name-problem name-hint' : 'name-hint'}
          aria-invalid={of('name').length > 0}
          className={box}
        />
        <ProblemText id="name-problem" problems={of('name')} />
        <p id="name-hint" className="mt-1 font-sans text-label text-muted">
          {t('nameHint')}
        </p>
        <label className="mt-4 block font-sans text-base font-semibold" htmlFor="comment-body">
          {t('body')}
        </label>
        <textarea
          id="comment-body"
          name="body"
          required
          rows={6}
          // A text that came back too long stays whole: the browser would refuse to show the rest of it otherwise.
          maxLength={typed && typed.body.length > bodyLongest ? undefined : bodyLongest}
          defaultValue={typed?.body}
          aria-describedby={of('body').length ? 'body-problem body-hint' : 'body-hint'}
          aria-invalid={of('body').length > 0}
          className={`${box} leading-normal`}
        />
        <ProblemText id="body-problem" problems={of('body')} />
        <p id="body-hint" className="mt-1 font-sans text-label text-muted">
          {t('bodyHint', { longest: bodyLongest })} {t(mode === 'hold' ? 'moderation' : 'moderationClean')}
        </p>
        <CheckWhileWriting />
        {canMail() && <LettersField email={typed?.email} problems={of('email')} />}
        <button
          type="submit"
          className="mt-4 bg-ink px-5 py-2.5 font-sans text-base font-semibold text-paper hover:bg-accent"
        >
          {t('send')}
        </button>
      </form>
      <HouseRules as={Heading} />
    </div>
  );
}
