import { getTranslations } from 'next-intl/server';
import type { PublishingState } from '@/lib/newsroom/publishing/publishing-state';
import { Badge } from '../ui/badge';

/** Both sides of an article's state: what readers see, and where the work on it stands. */
export async function PublishingLine({ state }: { state: PublishingState }) {
  const t = await getTranslations('newsroom.publishing');
  const { publicState, workState, live, changed, path } = state;
  return (
    <p className="flex flex-wrap items-baseline gap-2 font-sans text-label">
      <Badge tone={live ? 'strong' : publicState === 'killed' ? 'accent' : 'plain'}>{t(`public.${publicState}`)}</Badge>
      {publicState !== 'killed' && workState !== 'draft' && <Badge tone="accent">{t(`work.${workState}`)}</Badge>}
      {live && changed && <Badge tone="accent">{t('changed')}</Badge>}
      {path && (
        <a href={path} className="font-semibold text-accent underline">
          {t('see')}
        </a>
      )}
    </p>
  );
}
