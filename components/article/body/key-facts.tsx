import { getTranslations } from 'next-intl/server';
import type { BodyNode } from '@/lib/stories/body/schema';
import { ListItems } from './list-items';

/** The facts to take away, set apart from the telling. */
export async function KeyFacts({ node }: { node: Extract<BodyNode, { type: 'keyFacts' }> }) {
  const t = await getTranslations('article');
  return (
    <aside aria-label={t('keyFacts')} className="border-y-2 border-accent py-4">
      <p className="font-sans text-label font-bold text-accent">{t('keyFacts')}</p>
      <ul className="mt-2 text-[1.0625rem] leading-normal">
        <ListItems items={node.content} />
      </ul>
    </aside>
  );
}
