import { getTranslations } from 'next-intl/server';
import { LibraryUpload } from '@/components/newsroom/media/library-upload';
import { PictureTile, pictureGridClass } from '@/components/newsroom/media/picture-tile';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { newsroomTitle } from '@/components/newsroom/shell/newsroom-title';
import { buttonClass } from '@/components/newsroom/ui/button';
import { PageHead } from '@/components/newsroom/ui/page-head';
import { SearchForm } from '@/components/newsroom/ui/search-form';
import { queryCursor, queryText } from '@/lib/http/query';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import { largestUpload } from '@/lib/media/picture';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { listPictures } from '@/lib/newsroom/pictures/list-pictures';

export const generateMetadata = newsroomTitle('media');

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/media'>) {
  const [locale, t, shell] = await Promise.all([
    pageLocale(),
    getTranslations('newsroom.media'),
    getTranslations('newsroom.shell'),
  ]);
  const [q, after] = await Promise.all([queryText(searchParams, 'q'), queryCursor(searchParams)]);
  const folder = newsroomPaths.media(locale);
  return (
    <NewsroomPage current="media" allow="media.upload">
      {async (actor) => {
        const { items, next } = await listPictures(actor, { q, after: after === 'invalid' ? null : after, locale });
        return (
          <>
            <PageHead title={shell('nav.media')} intro={t('intro')} />
            <div className="grid gap-6">
              <LibraryUpload max={largestUpload} folder={folder} />
              <SearchForm label={t('search')} submit={t('find')} value={q} />
              {items.length === 0 && <p className="text-lg text-muted">{q ? t('emptySearch') : t('empty')}</p>}
              <ul className={pictureGridClass}>
                {items.map((picture) => (
                  <li key={picture.id}>
                    <a href={newsroomPaths.picture(locale, picture.id)} className="block hover:text-accent">
                      <PictureTile picture={picture} />
                    </a>
                  </li>
                ))}
              </ul>
              <p className="flex flex-wrap gap-3">
                {after !== null && (
                  <a href={withQuery(folder, { q })} className={buttonClass()}>
                    {t('newest')}
                  </a>
                )}
                {next && (
                  <a href={withQuery(folder, { q, after: next })} className={buttonClass()}>
                    {t('older')}
                  </a>
                )}
              </p>
            </div>
          </>
        );
      }}
    </NewsroomPage>
  );
}
