import { getTranslations } from 'next-intl/server';

/** Where the reader script says what the house rules find in the text of the form around it; empty without script. */
export async function CheckWhileWriting() {
  const t = await getTranslations('commentCheck.live');
  const words = {
    publish: t('publish'),
    askToFix: t('askToFix'),
    queue: t('queue'),
    reject: t('reject'),
    useFixed: t('useFixed'),
    used: t('used'),
  };
  return <comment-check data-words={JSON.stringify(words)} className="block" />;
}
