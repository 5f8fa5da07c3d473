import { getTranslations } from 'next-intl/server';
import type { Letters } from '@/lib/comments/letters/watch';
import { pageLocale } from '@/lib/i18n/page-locale';
import { articleAddress } from '@/lib/stories/article-address';

const look = {
  main: 'bg-ink px-5 py-2.5 font-sans text-base font-semibold text-paper hover:bg-accent',
  plain: 'border border-ink px-5 py-2.5 font-sans text-base font-semibold hover:bg-wash',
};

/** What stands behind the link of a letter: a button that confirms, or the one that ends the letters. */
export async function LettersPage({
  token,
  articleId,
  letters,
}: {
  token: string;
  articleId: string;
  letters: Letters;
}) {
  const [locale, t, about] = await Promise.all([pageLocale(), getTranslations('letters'), articleAddress(articleId)]);
  const asked = letters === 'asked';
  return (
    <div className="max-w-text" data-letters={letters}>
      <h1 className="text-[clamp(1.875rem,1.4rem+2vw,2.75rem)] leading-[1.1] font-bold tracking-[-0.02em]">
        {asked ? t('askTitle') : t('onTitle')}
      </h1>
      {about && (
        <p className="mt-4 text-[1.1875rem] leading-normal">
          {t('about')}{' '}
          <a href={`${about.path}#comments`} className="font-semibold text-accent underline">
            {about.headline}
          </a>
        </p>
      )}
      <p className="mt-4 text-[1.1875rem] leading-normal">{asked ? t('askText') : t('onText')}</p>
      <form method="post" action="/api/comments/letters" className="mt-6 flex flex-wrap gap-3">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        {asked && (
          <button type="submit" name="act" value="confirm" className={look.main}>
            {t('confirm')}
          </button>
        )}
        <button type="submit" name="act" value="end" className={look.plain}>
          {asked ? t('refuse') : t('endNow')}
        </button>
      </form>
    </div>
  );
}
