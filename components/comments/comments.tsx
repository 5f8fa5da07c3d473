import { getTranslations } from 'next-intl/server';
import { SectionHead } from '@/components/ui/section-head';
import { Moment } from '@/components/ui/time';
import { sortQuery } from '@/lib/comments/sort';
import type { Discussion } from '@/lib/comments/threads';
import { withQuery } from '@/lib/i18n/routes';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import { SortLinks } from './sort-links';

/** The discussion under an article: threads, pages of them, and the form. */
export async function Comments({
  articleId,
  path,
  count,
  closed,
  end = null,
  discussion,
  readOnly,
}: {
  articleId: string;
  /** The article's address, without query. */
  path: string;
  count: number;
  closed: boolean;
  /** When the discussion ends, if it does. */
  end?: Date | null;
  discussion: Discussion;
  /** Said in place of the form, where the discussion is only shown: in a preview. */
  readOnly?: string;
}) {
  const t = await getTranslations('comments');
  const a = await getTranslations('article');
  const { threads, next, single, sort, focus } = discussion;
  const more = single ? { thread: single, after: next } : { after: next, sort: sortQuery(sort) };
  return (
    <section id="comments" aria-labelledby="comments-title" className="print:hidden">
      <SectionHead id="comments-title">
        {t('title')} {count > 0 && <span className="font-normal text-muted">· {a('comments', { count })}</span>}
      </SectionHead>
      {single && (
        <p className="mb-4 flex flex-wrap gap-x-4 font-sans text-base">
          <span className="text-muted">{t('oneThread')}</span>
          <a href={`${path}#comments`} className="font-semibold text-accent underline">
            {t('allThreads')}
          </a>
        </p>
      )}
      {!single && !readOnly && count > 1 && <SortLinks path={path} current={sort} />}
      {threads.length === 0 ? (
        <p className="mb-8 text-lg text-muted">
          {/* A page beyond the last of them has none either. */}
          {count > 0 ? (
            <a href={`${path}#comments`} className="font-semibold text-accent underline">
              {t('allThreads')}
            </a>
          ) : (
            !closed && !readOnly && t('none')
          )}
        </p>
      ) : (
        <ol>
          {threads.map(({ root, hidden }) => (
            <li key={root.id} className="border-b border-rule py-5 first:pt-0">
              <CommentItem
                comment={root}
                path={path}
                closed={closed || Boolean(readOnly)}
                inert={Boolean(readOnly)}
                focus={focus?.id}
              />
              {hidden > 0 && (
                <a
                  href={withQuery(path, { thread: root.id }, `c-${root.id}`)}
                  className="mt-4 inline-block font-sans text-base font-semibold text-accent underline"
                >
                  {t('hidden', { count: hidden })}
                </a>
              )}
            </li>
          ))}
        </ol>
      )}
      {next && (
        <p className="mt-4 mb-8">
          <a
            href={withQuery(path, more, 'comments')}
            className="inline-block py-1 font-sans text-base font-semibold text-accent underline"
          >
            {single ? t('moreReplies') : t(sort === 'newest' ? 'moreThreads' : 'furtherThreads')} →
          </a>
        </p>
      )}
      {closed || readOnly ? (
        <p className="mt-6 font-sans text-muted">{closed ? t('closed') : readOnly}</p>
      ) : (
        <>
          {end && (
            <p className="mt-6 font-sans text-label text-muted">
              {t('end')} <Moment at={end} />
            </p>
          )}
          <CommentForm articleId={articleId} path={path} replyTo={focus} />
        </>
      )}
    </section>
  );
}
