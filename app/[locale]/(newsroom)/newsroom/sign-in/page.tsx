import { getTranslations } from 'next-intl/server';
import { SignInForm } from '@/components/newsroom/account/sign-in-form';
import { NewsroomMessages } from '@/components/newsroom/shell/newsroom-messages';
import { currentEdition } from '@/lib/i18n/current-edition';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';

export default async function Page() {
  const [locale, t] = await Promise.all([pageLocale(), getTranslations('newsroom')]);
  return (
    <NewsroomMessages>
      <main className="mx-auto max-w-sm px-4 py-16">
        <h1 className="mb-6 text-3xl font-bold">
          {currentEdition(locale).name} <span className="font-sans text-label text-accent">{t('shell.title')}</span>
        </h1>
        <SignInForm to={newsroomPaths.desk(locale)} />
      </main>
    </NewsroomMessages>
  );
}
