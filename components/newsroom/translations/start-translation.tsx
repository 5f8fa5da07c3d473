'use client';

import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { ActionButton } from '../ui/action-button';

/** Begins an article in another language and goes to write it. */
export function StartTranslation({
  articleId,
  to,
  children,
}: {
  /** What is translated. */
  articleId: string;
  to: Locale;
  children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <ActionButton<{ articleId: string }>
      path={`/api/newsroom/articles/${articleId}/translations`}
      body={{ locale: to }}
      onDone={(made) => window.location.assign(newsroomPaths.article(locale, made.articleId))}
    >
      {children}
    </ActionButton>
  );
}
