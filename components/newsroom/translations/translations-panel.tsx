import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/lib/auth/actor';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { picturesBeside } from '@/lib/newsroom/translations/pictures-beside';
import { readTextsBeside, type TextBeside as Text } from '@/lib/newsroom/translations/texts-beside';
import { ActionButton } from '../ui/action-button';
import { StaleNotice } from './stale-notice';
import { TextBeside } from './text-beside';
import { TextsSwitch } from './texts-switch';

/** Lets an article follow another language's text than the one it was made from. */
async function UseSource({ articleId, text }: { articleId: string; text: Text }) {
  const t = await getTranslations('newsroom.translations');
  return (
    <div>
      <ActionButton
        path={`/api/newsroom/articles/${articleId}/source`}
        method="PUT"
        body={{ revisionId: text.revisionId }}
        look="quiet"
        confirm={t('useSure', { language: editions[text.locale].language })}
      >
        {t('useSource')}
      </ActionButton>
    </div>
  );
}

/** Beside the text: the story's other languages to translate from, and whether the source has moved on. */
export async function TranslationsPanel({ actor, articleId }: { actor: Actor; articleId: string }) {
  const [locale, t, beside] = await Promise.all([
    pageLocale(),
    getTranslations('newsroom.translations'),
    readTextsBeside(actor, articleId),
  ]);
  if (!beside) return null;
  const { storyId, texts, translatedFrom, stale, editable } = beside;
  const choices = await Promise.all(
    texts.map(async (text) => ({
      locale: text.locale,
      name: editions[text.locale].language,
      text: <TextBeside text={text} pictures={await picturesBeside(text)} />,
      act: editable && text.revisionId && text.locale !== translatedFrom && (
        <UseSource articleId={articleId} text={text} />
      ),
    })),
  );
  const [first] = choices;
  return (
    <section aria-labelledby="translations-panel" className="grid grid-cols-1 gap-4 border-t border-ink pt-3 pb-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="translations-panel" className="font-sans text-base font-bold">
          {t('panel')}
        </h2>
        <a href={newsroomPaths.story(locale, storyId)} className="font-sans font-semibold text-accent underline">
          {t('toStory')}
        </a>
      </div>
      {translatedFrom && (
        <p className="font-sans text-label text-muted">
          {t('from')}: <span lang={translatedFrom}>{editions[translatedFrom].language}</span>
        </p>
      )}
      {stale && <StaleNotice articleId={articleId} source={stale} editable={editable} />}
      {first ? (
        <TextsSwitch choices={choices} first={translatedFrom ?? first.locale} />
      ) : (
        <p className="font-sans text-base text-muted">{t('alone')}</p>
      )}
    </section>
  );
}
