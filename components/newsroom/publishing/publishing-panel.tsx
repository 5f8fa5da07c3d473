import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import { type Actor, may, mayEdit } from '@/lib/auth/actor';
import { momentBy } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import { pageLocale } from '@/lib/i18n/page-locale';
import { editionTime } from '@/lib/i18n/zoned-time';
import { newsroomPaths } from '@/lib/newsroom/paths';
import { mayUpdate } from '@/lib/newsroom/publishing/live-updates';
import { getPublishingState } from '@/lib/newsroom/publishing/publishing-state';
import { Notice } from '../ui/notice';
import { CorrectionForm } from './correction-form';
import { EmbargoForm } from './embargo-form';
import { PanelPart } from './panel-part';
import { PublishForm } from './publish-form';
import { PublishingLine } from './publishing-line';
import { DecideForms, SubmitForm } from './review-forms';
import { ReviewSteps } from './review-steps';
import { ScheduleForm } from './schedule-form';
import { KillForm, WithdrawForm } from './take-down-forms';

/** Where an article stands on its way to readers, and what this person may do about it. */
export async function PublishingPanel({ actor, articleId }: { actor: Actor; articleId: string }) {
  const [locale, t, state] = await Promise.all([
    pageLocale(),
    getTranslations('newsroom.publishing'),
    getPublishingState(actor, articleId),
  ]);
  const { schedule, failure, embargoUntil, live, workState, changed } = state;
  const zone = editions[state.locale].zoneName;
  const when = (at: Date) => momentBy(state.locale, locale, at);
  const killed = state.publicState === 'killed';
  const desk = may(actor, 'article.publish') && !killed;
  const writer = may(actor, 'article.review') && mayEdit(actor, state) && !killed;
  return (
    <section aria-labelledby="publishing" className="grid grid-cols-1 gap-4">
      <h2 id="publishing" className="border-t-[3px] border-ink pt-2 font-sans text-base font-bold">
        {t('title')}
      </h2>
      <PublishingLine state={state} />
      {failure && (
        <Notice kind="bad">
          {t('failed', { time: when(failure.runAt) })}{' '}
          {t(`failures.${failure.error === 'embargo' ? 'embargo' : 'other'}`)}
        </Notice>
      )}
      {schedule && <Notice kind="good">{t('scheduledFor', { time: when(schedule.runAt) })}</Notice>}
      {schedule?.changed && <p className="font-sans text-label text-accent">{t('scheduledOther')}</p>}
      {embargoUntil && <Notice>{t('embargoed', { time: when(embargoUntil) })}</Notice>}
      <ReviewSteps steps={state.steps} />
      {desk && (!live || changed) && <PublishForm articleId={articleId} live={live} />}
      {live && !changed && !killed && <p className="font-sans text-label text-muted">{t('nothingNew')}</p>}
      <div className="border-b border-rule">
        {writer && workState !== 'ready' && (!live || changed) && (
          <PanelPart title={t('review')} open={!desk}>
            <SubmitForm articleId={articleId} again={workState === 'review'} />
          </PanelPart>
        )}
        {desk && workState !== 'draft' && (
          <PanelPart title={t('decide')} open>
            <DecideForms articleId={articleId} approvable={workState === 'review'} />
          </PanelPart>
        )}
        {desk && may(actor, 'article.schedule') && (!live || changed || schedule) && (
          <PanelPart title={t('later')} open={schedule !== null}>
            <ScheduleForm
              articleId={articleId}
              zone={zone}
              at={schedule ? editionTime(state.locale, schedule.runAt) : ''}
              open={schedule !== null}
              changed={schedule?.changed ?? false}
            />
          </PanelPart>
        )}
        {desk && may(actor, 'article.embargo') && (
          <PanelPart title={t('embargo')} open={embargoUntil !== null}>
            <EmbargoForm
              articleId={articleId}
              zone={zone}
              until={embargoUntil ? editionTime(state.locale, embargoUntil) : ''}
            />
          </PanelPart>
        )}
        {live && may(actor, 'article.correct') && (
          <PanelPart title={t('correction')}>
            <CorrectionForm articleId={articleId} />
          </PanelPart>
        )}
        {live && may(actor, 'article.withdraw') && (
          <PanelPart title={t('withdraw')}>
            <WithdrawForm articleId={articleId} />
          </PanelPart>
        )}
        {!killed && state.publicState !== 'never' && may(actor, 'article.kill') && (
          <PanelPart title={t('kill')}>
            <KillForm articleId={articleId} headline={state.headline} />
          </PanelPart>
        )}
      </div>
      {state.isLiveStory && mayUpdate(actor, state) && !killed && (
        <p className="font-sans">
          <a href={newsroomPaths.updates(locale, articleId)} className="font-semibold text-accent underline">
            {t('toUpdates')}
          </a>
        </p>
      )}
      {state.updatedAt && live && (
        <p className="font-sans text-label text-muted">
          {t('lastPublished')} <Moment at={state.updatedAt} />
        </p>
      )}
    </section>
  );
}
