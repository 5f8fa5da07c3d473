import { getTranslations } from 'next-intl/server';
import type { StoryArticle } from '@/lib/newsroom/translations/read-story';
import { Badge } from '../ui/badge';

/** Where an article stands: for readers, at the desk, and against its source. */
export async function States({ one }: { one: Pick<StoryArticle, 'publicState' | 'workState' | 'stale'> }) {
  const t = await getTranslations('newsroom.translations');
  return (
    <p className="flex flex-wrap gap-1.5">
      <Badge tone={one.publicState === 'live' ? 'strong' : 'plain'}>{t(`public.${one.publicState}`)}</Badge>
      {one.publicState !== 'killed' && <Badge>{t(`work.${one.workState}`)}</Badge>}
      {one.stale && <Badge tone="accent">{t('stale')}</Badge>}
    </p>
  );
}
