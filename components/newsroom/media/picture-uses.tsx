import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { PictureDetail } from '@/lib/newsroom/pictures/read-picture';
import { Badge } from '../ui/badge';

/** Every text that shows a picture, and how. */
export async function PictureUses({ uses }: { uses: PictureDetail['uses'] }) {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom.media')]);
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="text-xl font-bold">
        {t('uses')}
      </h2>
      {uses.length === 0 && <p className="mt-2 text-muted">{t('unused')}</p>}
      <ul className="mt-2">
        {uses.map((use) => (
          <li key={`${use.articleId} ${use.where}`} className="border-b border-rule py-2">
            <a
              href={newsroomPaths.article(locale, use.articleId)}
              lang={use.locale}
              className="text-lg hover:underline"
            >
              {use.headline || t('untitled')}
            </a>
            <span className="mt-1 flex flex-wrap gap-1">
              <Badge tone={use.where === 'live' ? 'strong' : 'plain'}>{t(`where.${use.where}`)}</Badge>
              <Badge>{use.hero ? t('hero') : t('inText')}</Badge>
              <Badge>{use.locale.toUpperCase()}</Badge>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
