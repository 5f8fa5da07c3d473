import { getTranslations } from 'next-intl/server';
import { queryText } from '@/lib/http/query';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { listSubjects } from '@/lib/newsroom/subjects/list-subjects';
import type { SubjectKind } from '@/lib/newsroom/subjects/subject-kinds';
import { NewsroomPage } from '../shell/newsroom-page';
import { buttonClass } from '../ui/button';
import { PageHead } from '../ui/page-head';
import { SearchForm } from '../ui/search-form';
import { subjectPlaces } from './places';
import { SubjectForm } from './subject-form';
import { SubjectList } from './subject-list';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The page of all sections, topics, people or sources: a list to search, and a form for a new one. */
export function subjectsPage(kind: SubjectKind) {
  return async function Page({ searchParams }: Props) {
    const [locale, t, shell, q, after] = await Promise.all([
      pageLocale(),
      getTranslations('newsroom.subjects'),
      getTranslations('newsroom.shell'),
      queryText(searchParams, 'q'),
      queryText(searchParams, 'after'),
    ]);
    const { list } = subjectPlaces[kind];
    const folder = newsroomPaths[list](locale);
    return (
      <NewsroomPage current={list} allow={kind === 'section' ? 'section.edit' : 'subject.edit'}>
        {async (actor) => {
          const { items, next } = await listSubjects(actor, kind, { q, after, locale });
          return (
            <>
              <PageHead title={shell(`nav.${list}`)} intro={t(`intro.${kind}`)} />
              <div className="grid grid-cols-1 gap-6">
                {kind !== 'section' && <SearchForm label={t('search')} submit={t('find')} value={q} />}
                {items.length ? (
                  <SubjectList kind={kind} items={items} />
                ) : (
                  <p className="text-lg text-muted">{q ? t('emptySearch') : t('empty')}</p>
                )}
                {(next || after) && (
                  <p className="flex flex-wrap gap-3">
                    {after && (
                      <a href={withQuery(folder, { q })} className={buttonClass()}>
                        {t('first')}
                      </a>
                    )}
                    {next && (
                      <a href={withQuery(folder, { q, after: next })} className={buttonClass()}>
                        {t('more')}
                      </a>
                    )}
                  </p>
                )}
                <section aria-labelledby="new" className="mt-6 grid gap-4 border-t-[3px] border-double border-ink pt-4">
                  <h2 id="new" className="text-2xl font-bold">
                    {t(`new.${kind}`)}
                  </h2>
                  <SubjectForm kind={kind} folder={folder} />
                </section>
              </div>
            </>
          );
        }}
      </NewsroomPage>
    );
  };
}
