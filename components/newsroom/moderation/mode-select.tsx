'use client';

import { useTranslations } from 'next-intl';
import type { ModerationMode } from '@/lib/comments/moderation-mode';
import { Select } from '../ui/field';

/** What happens before a comment appears, where a section or an article may say it for itself. */
export function ModeSelect({
  own,
  inherited,
  hint,
  error,
}: {
  own: ModerationMode | null;
  /** The words of the first choice: nothing of its own. */
  inherited: string;
  hint?: string;
  error?: string;
}) {
  const t = useTranslations('newsroom.moderation.modes');
  return (
    <Select label={t('label')} hint={hint} name="moderation" defaultValue={own ?? ''} error={error}>
      <option value="">{inherited}</option>
      <option value="hold">{t('hold')}</option>
      <option value="clean">{t('clean')}</option>
    </Select>
  );
}
