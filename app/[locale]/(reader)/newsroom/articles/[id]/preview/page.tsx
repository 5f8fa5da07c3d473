import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Missing } from '@/components/pages/missing';
import { previewMetadata } from '@/components/preview/preview-metadata';
import { PreviewPage } from '@/components/preview/preview-page';
import { may } from '@/lib/auth/actor';
import { pageActor } from '@/lib/auth/session';
import { isId, queryId } from '@/lib/http/query';
import { isLocale } from '@/lib/i18n/locales';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { staffPreview } from '@/lib/newsroom/preview/staff-preview';
import { press } from '@/lib/press/card';

export const generateMetadata = (): Promise<Metadata> => previewMetadata();

/** A draft as readers would see it, for staff by their session: what the editor shows beside the text. */
export default async function Page({ params, searchParams }: PageProps<'/[locale]/newsroom/articles/[id]/preview'>) {
  const { locale, id } = await params;
  press({ store: false });
  if (!isLocale(locale)) return <Missing />;
  const actor = await pageActor();
  if (!actor) redirect(newsroomPaths.signIn(locale));
  const revision = await queryId(searchParams, 'revision');
  if (!isId(id) || revision === 'invalid' || !may(actor, 'article.read')) return <Missing />;
  const preview = await staffPreview(actor, locale, id, revision);
  return preview ? <PreviewPage preview={preview} actor={actor} /> : <Missing />;
}
