import { getTranslations } from 'next-intl/server';
import type { StoryArticle } from '@/lib/newsroom/translations/read-story';
import { Badge } from '../ui/badge';

/** Whether somebody works on it: of a live article the desk has nothing to say until it is written on again. */
const isWorkedOn = ({ publicState, workState, savedAt, updatedAt }: StoryArticle): boolean => {
  if (publicState === 'killed') return false;
  return publicState !== 'live' || workState !== 'draft' || Boolean(savedAt && updatedAt && savedAt > updatedAt);
};

/** Where an article stands: for readers, at the desk, and against its source. */
export async function States({ one }: { one: StoryArticle }) {
  const t = await getTranslations('newsroom.translations');
  return (
    <p className="flex flex-wrap gap-1.5">
      <Badge tone={one.publicState === 'live' ? 'strong' : 'plain'}>{t(`public.${one.publicState}`)}</Badge>
      {isWorkedOn(one) && <Badge>{t(`work.${one.workState}`)}</Badge>}
      {one.stale && <Badge tone="accent">{t('stale')}</Badge>}
    </p>
  );
}
