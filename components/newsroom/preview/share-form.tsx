'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { linkTerms } from '@/lib/newsroom/preview/terms';
import { Select } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { MadeLinkView } from './made-link-view';
import { type MadeLink, rememberedLink, rememberLink } from './made-links';

/** Makes a private link for some time. The newest one made here is offered again as long as it works. */
export function ShareForm({
  articleId,
  open,
  revisions,
}: {
  articleId: string;
  /** Ids of the article's links that work now. */
  open: string[];
  revisions: { id: string; name: string }[];
}) {
  const t = useTranslations('newsroom.preview');
  const router = useRouter();
  const [made, setMade] = useState<MadeLink | null>(null);
  const stillOpen = open.join(' ');
  // After the first render: the server knows nothing of the tab's memory.
  useEffect(() => setMade(rememberedLink(articleId, stillOpen.split(' '))), [articleId, stillOpen]);

  const term = (hours: number) => (hours < 24 ? t('hours', { hours }) : t('days', { days: hours / 24 }));
  return (
    <div className="grid grid-cols-1 gap-4">
      {made && <MadeLinkView url={made.url} />}
      <WriteForm<MadeLink>
        path={`/api/newsroom/articles/${articleId}/previews`}
        submit={t('make')}
        look="plain"
        onDone={(link) => {
          rememberLink(articleId, link);
          setMade(link);
          router.refresh();
        }}
      >
        {(errorOf) => (
          <>
            <Select label={t('what')} name="revisionId" error={errorOf('revisionId')}>
              <option value="">{t('whatDraft')}</option>
              {revisions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            <Select label={t('term')} name="hours" defaultValue={24} error={errorOf('hours')}>
              {linkTerms.map((hours) => (
                <option key={hours} value={hours}>
                  {term(hours)}
                </option>
              ))}
            </Select>
          </>
        )}
      </WriteForm>
    </div>
  );
}
