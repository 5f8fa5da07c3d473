import { getTranslations } from 'next-intl/server';

/**
 * "Save for later": only the reader script makes it work, so it keeps its place unseen until then and is not there
 * without script. It is also what has an article remembered among those read last.
 */
export async function SaveStory() {
  const t = await getTranslations('kept');
  return (
    <save-story
      data-saved={t('saved')}
      data-full={t('full')}
      data-failed={t('failed')}
      data-copy={t('offlineCopy')}
      className="block print:hidden [@media(scripting:none)]:hidden"
    >
      <button
        type="button"
        className="invisible py-1 text-start font-semibold underline decoration-rule underline-offset-4 hover:decoration-accent"
      >
        {t('save')}
      </button>
      <span role="status" className="block text-accent" />
    </save-story>
  );
}
