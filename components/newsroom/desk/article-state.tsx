import { getTranslations } from 'next-intl/server';
import type { ArticleRow } from '@/lib/newsroom/desk/article-rows';
import { Badge } from '../ui/badge';

/** Where an article stands, in a word or two: what readers see of it, and the work on it. */
export async function ArticleState({ row }: { row: ArticleRow }) {
  const t = await getTranslations('newsroom.desk.states');
  const { publicState, workState, changed, runAt } = row;
  if (publicState === 'killed') return <Badge tone="accent">{t('killed')}</Badge>;
  return (
    <>
      {publicState === 'live' && <Badge tone="strong">{t('live')}</Badge>}
      {publicState === 'withdrawn' && <Badge tone="accent">{t('withdrawn')}</Badge>}
      {runAt && <Badge tone="accent">{t('scheduled')}</Badge>}
      {workState === 'review' && <Badge tone="accent">{t('review')}</Badge>}
      {workState === 'ready' && !runAt && <Badge tone="accent">{t('ready')}</Badge>}
      {changed && workState === 'draft' && <Badge>{t('changed')}</Badge>}
      {publicState === 'never' && workState === 'draft' && <Badge>{t('draft')}</Badge>}
    </>
  );
}
