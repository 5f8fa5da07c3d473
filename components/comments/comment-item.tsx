import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import type { ThreadedComment } from '@/lib/comments/nest';
import { withQuery } from '@/lib/i18n/routes';
import { CommentActs } from './comment-acts';
import { ReportForm } from './report-form';

/** A comment and what was answered to it, indented by a rule: three levels fit a phone. */
export async function CommentItem({
  comment,
  path,
  closed,
  inert = false,
  focus,
}: {
  comment: ThreadedComment;
  path: string;
  closed: boolean;
  /** Only shown, as in a preview: nothing can be done with it. */
  inert?: boolean;
  /** Id of the comment a permalink leads to. */
  focus?: string;
}) {
  const t = await getTranslations('comments');
  const address = withQuery(path, { comment: comment.id }, `c-${comment.id}`);
  return (
    <>
      <article id={`c-${comment.id}`} className={comment.id === focus ? 'border-s-4 border-accent bg-wash p-3' : ''}>
        <header className="flex flex-wrap items-baseline gap-x-2 font-sans text-label wrap-anywhere">
          <span className="text-base font-semibold">
            <bdi>{comment.authorName}</bdi>
          </span>
          {comment.staff && <span className="bg-ink px-1.5 py-px font-semibold text-paper">{t('staff')}</span>}
          {comment.featured && (
            <span className="border border-accent px-1.5 font-semibold text-accent">{t('featured')}</span>
          )}
          {comment.inReplyTo && <span className="text-muted">{t('inReplyTo', { name: comment.inReplyTo })}</span>}
          <a href={address} title={t('permalink')} className="text-muted underline-offset-4 hover:underline">
            <relative-time>
              <Moment at={comment.createdAt} />
            </relative-time>
          </a>
          {comment.edited && <span className="text-muted">({t('edited')})</span>}
        </header>
        <p className="mt-1 text-[1.0625rem] leading-[1.5] whitespace-pre-line">{comment.body}</p>
        {!inert && <CommentActs comment={comment} path={path} closed={closed} />}
        {!inert && comment.id === focus && <ReportForm comment={comment} />}
      </article>
      {comment.replies.length > 0 && (
        <ol className="mt-4 space-y-4 border-s border-rule ps-3 sm:ps-5">
          {comment.replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} path={path} closed={closed} inert={inert} focus={focus} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
