import { useLocale, useTranslations } from 'next-intl';
import type { ThreadComment } from '@/lib/newsroom/moderation/thread-beside';
import type { ShownComment } from './shown-comment';

/** The story a comment is about and what was said around it. */
export function ThreadBeside({ comment }: { comment: ShownComment }) {
  const locale = useLocale();
  const t = useTranslations('newsroom.moderation');
  const { beside, hrefs, lang } = comment;
  const around = (one: ThreadComment) => (
    <li key={one.id} className="border-s border-rule ps-3">
      <p className="font-sans text-label">
        <bdi className="font-semibold">{one.authorName}</bdi>
        {one.staff && <span className="ms-1.5 bg-ink px-1 text-paper">{t('staff')}</span>}
      </p>
      <p className="line-clamp-4 whitespace-pre-line wrap-anywhere">{one.body}</p>
    </li>
  );
  return (
    <>
      <h3 className="font-sans text-label font-semibold text-muted">{t('beside.article')}</h3>
      <p className="mt-1 text-xl leading-snug font-bold" lang={lang}>
        <a href={hrefs.article} className="hover:text-accent hover:underline">
          {beside.article?.headline}
        </a>
      </p>
      {beside.article?.standfirst && (
        <p className="mt-1 leading-snug text-muted" lang={lang}>
          {beside.article.standfirst}
        </p>
      )}
      <p className="mt-2 font-sans text-label">
        <a href={hrefs.onlyArticle} className="underline underline-offset-4 hover:text-accent">
          {t('beside.only')}
        </a>
        {' · '}
        <a href={hrefs.discussion} className="underline underline-offset-4 hover:text-accent">
          {t('beside.settings')}
        </a>
      </p>
      <h3 className="mt-5 font-sans text-label font-semibold text-muted">{t('beside.thread')}</h3>
      {beside.before.length === 0 && <p className="mt-1 font-sans text-label">{t('beside.threadNone')}</p>}
      {beside.before.length + beside.after.length > 0 && (
        <ol className="mt-2 grid gap-3" lang={lang}>
          {beside.before.map(around)}
          <li className="border-s-4 border-accent ps-3 font-sans text-label font-semibold" lang={locale}>
            {t('beside.here')}
          </li>
          {beside.after.map(around)}
        </ol>
      )}
    </>
  );
}
