import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { SubjectItem } from '@/lib/newsroom/subjects/list-subjects';
import type { SubjectKind } from '@/lib/newsroom/subjects/subject-kinds';
import { subjectPlaces } from './places';
import { SectionOrder } from './section-order';

/** Subjects one a row: what they are called, where readers find them, in which languages, how many stories show them. */
export async function SubjectList({ kind, items }: { kind: SubjectKind; items: SubjectItem[] }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.subjects')]);
  const address = newsroomPaths[subjectPlaces[kind].one];
  const ids = items.map((item) => item.id);
  // On a phone a section's buttons need the room.
  const languages = kind === 'section' ? 'hidden sm:table-cell' : '';
  const head = 'py-2 font-semibold whitespace-nowrap';
  return (
    <table className="w-full border-collapse font-sans text-base">
      <thead className="border-b border-ink text-label">
        <tr>
          <th className={`${head} pe-4 text-start`}>{kind === 'person' ? t('fullName') : t('name')}</th>
          {kind !== 'source' && <th className={`${head} hidden pe-4 text-start sm:table-cell`}>{t('address')}</th>}
          <th className={`${head} pe-4 text-start ${languages}`}>{t('languages')}</th>
          <th className={`${head} text-end`}>{kind === 'section' ? t('order') : t('uses')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} className="border-b border-rule align-baseline">
            <th scope="row" className="py-2 pe-4 text-start font-serif text-lg font-semibold">
              <a href={address(locale, item.id)} className="hover:text-accent hover:underline">
                {item.name}
              </a>
            </th>
            {kind !== 'source' && (
              <td className="hidden py-2 pe-4 text-muted wrap-anywhere sm:table-cell">{item.slug}</td>
            )}
            <td className={`py-2 pe-4 text-label whitespace-nowrap uppercase ${languages}`}>
              {item.locales.toSorted().join(' ')}
            </td>
            <td className="py-2 text-end tabular-nums">
              {kind === 'section' ? <SectionOrder ids={ids} id={item.id} name={item.name} /> : item.uses}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
