import { getTranslations } from 'next-intl/server';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';
import { PageHead } from '@/components/newsroom/ui/page-head';

export default async function Page() {
  const t = await getTranslations('newsroom.shell');
  return <NewsroomPage current="desk">{(actor) => <PageHead title={t('nav.desk')} intro={actor.name} />}</NewsroomPage>;
}
