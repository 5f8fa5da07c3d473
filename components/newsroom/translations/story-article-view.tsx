import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import { moment } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { StoryArticle } from '@/lib/newsroom/translations/read-story';
import { buttonClass } from '../ui/button';
import { StaleNotice } from './stale-notice';
import { States } from './states';

/** One language of a story: its words, where it stands, who did what when, and the ways to it. */
export async function StoryArticleView({ one }: { one: StoryArticle }) {
  const [locale, t] = [await pageLocale(), await getTranslations('newsroom.translations')];
  const saved = one.savedAt && moment(locale, one.savedAt);
  const facts = [
    one.begunBy && { name: t('begunBy'), value: one.begunBy },
    saved && { name: t('saved'), value: one.savedBy ? t('savedBy', { time: saved, name: one.savedBy }) : saved },
    one.publishedAt && { name: t('published'), value: <Moment at={one.publishedAt} /> },
    one.updatedAt &&
      one.publishedAt &&
      one.updatedAt > one.publishedAt && { name: t('updated'), value: <Moment at={one.updatedAt} /> },
    one.translatedFrom && { name: t('from'), value: editions[one.translatedFrom].language },
  ].filter((fact) => fact !== null && fact !== false && fact !== '');
  return (
    <>
      <States one={one} />
      <div lang={one.headline ? one.locale : undefined}>
        <h3 className="text-xl leading-snug font-bold">{one.headline || t('untitled')}</h3>
        {one.standfirst && <p className="mt-2 text-[1.0625rem] text-muted">{one.standfirst}</p>}
      </div>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 font-sans text-label">
        {facts.map(({ name, value }) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <a href={newsroomPaths.article(locale, one.articleId)} className={buttonClass('main')}>
          {t('edit')}
        </a>
        <a href={newsroomPaths.articlePreview(one.locale, one.articleId)} className={buttonClass()}>
          {t('preview')}
        </a>
        {one.livePath && (
          <a href={one.livePath} hrefLang={one.locale} className={buttonClass('quiet')}>
            {t('read')}
          </a>
        )}
      </div>
      {one.stale && <StaleNotice articleId={one.articleId} source={one.stale} editable={one.editable} />}
    </>
  );
}
