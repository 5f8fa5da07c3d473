import { getTranslations } from 'next-intl/server';
import type { Comment } from '@/lib/comments/nest';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';

const act = 'inline-block py-1 font-sans text-label font-semibold text-accent hover:underline';

/** What a reader can do with a comment: answer it while the discussion is open, like it, report it. */
export async function CommentActs({ comment, path, closed }: { comment: Comment; path: string; closed: boolean }) {
  const [locale, t] = [await pageLocale(), await getTranslations('comments')];
  const { id, authorName: name, likes } = comment;
  return (
    <div className="mt-1.5 flex flex-wrap items-baseline gap-x-5">
      {!closed && (
        <a
          href={withQuery(path, { comment: id }, 'comment-form')}
          rel="nofollow"
          aria-label={t('replyTo', { name })}
          className={act}
        >
          {t('reply')}
        </a>
      )}
      <like-button>
        <form method="post" action={`/api/comments/${id}/like`} className="inline">
          <input type="hidden" name="locale" value={locale} />
          <button
            type="submit"
            aria-label={t('likeOf', { name })}
            className={`${act} cursor-pointer aria-pressed:text-ink aria-pressed:underline`}
          >
            {t('like')}
          </button>{' '}
          <output className="font-sans text-label text-muted">{likes > 0 && t('likes', { count: likes })}</output>
        </form>
      </like-button>
      <a
        href={withQuery(path, { comment: id }, 'report')}
        rel="nofollow"
        aria-label={t('reportOf', { name })}
        className="inline-block py-1 font-sans text-label text-muted hover:underline"
      >
        {t('report')}
      </a>
    </div>
  );
}
