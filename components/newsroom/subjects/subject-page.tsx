import { getTranslations } from 'next-intl/server';
import { locales } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { readSubject } from '@/lib/newsroom/subjects/read-subject';
import type { SubjectKind } from '@/lib/newsroom/subjects/subject-kinds';
import { NewsroomPage } from '../shell/newsroom-page';
import { PageHead } from '../ui/page-head';
import { MergeForm } from './merge-form';
import { OldAddresses } from './old-addresses';
import { subjectPlaces } from './places';
import { SubjectForm } from './subject-form';

type Props = { params: Promise<{ id: string }> };

/** The page of one section, topic, person or source. */
export function subjectPage(kind: SubjectKind) {
  return async function Page({ params }: Props) {
    const [{ id }, locale, t] = await Promise.all([params, pageLocale(), getTranslations('newsroom.subjects')]);
    const { list } = subjectPlaces[kind];
    const folder = newsroomPaths[list](locale);
    return (
      <NewsroomPage current={list} allow={kind === 'section' ? 'section.edit' : 'subject.edit'}>
        {async (actor) => {
          const subject = await readSubject(actor, kind, id);
          if (!subject) return <p className="text-xl">{t('missing')}</p>;
          const name = [locale, ...locales].map((one) => subject.words[one]?.name).find(Boolean) ?? '';
          return (
            <>
              <PageHead title={name} />
              <SubjectForm kind={kind} subject={subject} folder={folder} />
              <div className="mt-12 grid gap-x-10 gap-y-8 lg:grid-cols-2">
                {(kind === 'topic' || kind === 'person') && (
                  <MergeForm kind={kind} subject={{ id, name }} locale={locale} folder={folder} />
                )}
                <OldAddresses addresses={subject.old} />
              </div>
            </>
          );
        }}
      </NewsroomPage>
    );
  };
}
