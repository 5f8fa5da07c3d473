import { getTranslations } from 'next-intl/server';
import { type Actor, may } from '@/lib/auth/actor';
import { moment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { articleLocale } from '@/lib/newsroom/preview/article-locale';
import { listArticleLinks } from '@/lib/newsroom/preview/list-links';
import { listNewestRevisions } from '@/lib/newsroom/preview/list-revisions';
import { buttonClass } from '../ui/button';
import { LinkRow } from './link-row';
import { PreviewFrame } from './preview-frame';
import { ShareForm } from './share-form';

/** Beside the text: what readers would see, at phone and desktop width, and private links to it. */
export async function PreviewPanel({ actor, articleId }: { actor: Actor; articleId: string }) {
  const [locale, t, ownLocale] = await Promise.all([
    pageLocale(),
    getTranslations('newsroom.preview'),
    articleLocale(articleId),
  ]);
  if (!ownLocale) return null;
  const path = newsroomPaths.articlePreview(ownLocale, articleId);
  const mayShare = may(actor, 'preview.share');
  const [links, revisions] = mayShare
    ? await Promise.all([listArticleLinks(actor, articleId), listNewestRevisions(actor, articleId)])
    : [[], []];
  return (
    <section aria-labelledby="preview-panel" className="grid grid-cols-1 gap-5 border-t border-ink pt-3 pb-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="preview-panel" className="font-sans text-base font-bold">
          {t('bar')}
        </h2>
        <a href={path} target="_blank" rel="noopener" className={buttonClass()}>
          {t('open')}
        </a>
      </div>
      <PreviewFrame articleId={articleId} src={path} />
      {mayShare && (
        <details className="border-t border-rule pt-3">
          <summary className="font-sans text-base font-semibold">{t('share')}</summary>
          <div className="mt-3 grid gap-4">
            <p className="font-sans text-label text-muted">{t('shareIntro')}</p>
            <ShareForm
              articleId={articleId}
              open={links.map(({ id }) => id)}
              revisions={revisions.map(({ id, seq, createdAt }) => ({
                id,
                name: t('whatRevision', { seq, time: moment(locale, createdAt) }),
              }))}
            />
            {links.length > 0 && (
              <div>
                <h3 className="font-sans text-label font-semibold">{t('openLinks')}</h3>
                <ul>
                  {links.map((link) => (
                    <LinkRow key={link.id} link={link} />
                  ))}
                </ul>
              </div>
            )}
          </div>
        </details>
      )}
    </section>
  );
}
