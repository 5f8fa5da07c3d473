import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import type { ArticlePage } from '@/lib/stories/article-page';

/** Corrections stand on the article with their dates. */
export async function Corrections({ corrections }: { corrections: ArticlePage['corrections'] }) {
  const t = await getTranslations('article');
  if (!corrections.length) return null;
  return (
    <section aria-labelledby="corrections" className="mt-8 border-s-4 border-accent bg-wash px-4 py-4">
      <h2 id="corrections" className="font-sans text-base font-bold">
        {t('corrections')}
      </h2>
      <ul className="mt-2 space-y-3">
        {corrections.map((correction) => (
          <li key={correction.id} id={`correction-${correction.id}`} className="text-[1.0625rem] leading-normal">
            <p className="font-sans text-label text-muted">
              {t(correction.kind)}, <Moment at={correction.at} />
            </p>
            {correction.body}
          </li>
        ))}
      </ul>
    </section>
  );
}
