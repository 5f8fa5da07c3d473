import { getTranslations } from 'next-intl/server';
import { type Actor, may } from '@/lib/auth/actor';
import { pageLocale } from '@/lib/i18n/page-locale';
import { withQuery } from '@/lib/i18n/routes';
import { readDiscussion } from '@/lib/newsroom/moderation/discussion';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { PanelPart } from '../publishing/panel-part';
import { DiscussionForm } from './discussion-form';

/** An article's discussion beside its text: how it is moderated, and the way to its comments. */
export async function DiscussionPanel({ actor, articleId }: { actor: Actor; articleId: string }) {
  if (!may(actor, 'comment.moderate')) return null;
  const [locale, t, settings] = await Promise.all([
    pageLocale(),
    getTranslations('newsroom.moderation'),
    readDiscussion(actor, articleId),
  ]);
  return (
    <section aria-labelledby="discussion" className="grid grid-cols-1 gap-4">
      <h2 id="discussion" className="border-t-[3px] border-ink pt-2 font-sans text-base font-bold">
        {t('title')}
      </h2>
      <p className="font-sans text-label text-muted">
        {settings.closed ? t('modes.isClosed') : t(`modes.${settings.moderation ?? settings.inherited}`)}
        {' · '}
        <a
          href={withQuery(newsroomPaths.comments(locale), { article: articleId })}
          className="underline underline-offset-4 hover:text-accent"
        >
          {t('modes.toComments')}
        </a>
      </p>
      <div className="border-b border-rule">
        <PanelPart title={t('modes.change')}>
          <DiscussionForm articleId={articleId} settings={settings} />
        </PanelPart>
      </div>
    </section>
  );
}
