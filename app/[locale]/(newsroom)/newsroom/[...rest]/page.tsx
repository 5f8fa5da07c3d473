import { getTranslations } from 'next-intl/server';
import { NewsroomPage } from '@/components/newsroom/shell/newsroom-page';

/** Any other address under the newsroom. */
export default async function Page() {
  const t = await getTranslations('newsroom.shell');
  return <NewsroomPage>{() => <p className="text-xl">{t('missing')}</p>}</NewsroomPage>;
}
