import { getTranslations } from 'next-intl/server';
import { Moment } from '@/components/ui/time';
import type { PublishingState } from '@/lib/newsroom/publishing/publishing-state';

/** What writer and desk said to each other, the last first. */
export async function ReviewSteps({ steps }: { steps: PublishingState['steps'] }) {
  const t = await getTranslations('newsroom.publishing');
  if (!steps.length) return null;
  return (
    <ol className="space-y-3 font-sans text-label">
      {steps.map((step, n) => (
        <li key={step.id} className={n === 0 ? '' : 'text-muted'}>
          <p>
            <span className="font-semibold">{t(`steps.${step.kind}`, { name: step.staffName })}</span>{' '}
            <span className="text-muted">
              <Moment at={step.at} />
            </span>
          </p>
          {step.note && <p className="mt-0.5 border-s-2 border-rule ps-2 text-base whitespace-pre-line">{step.note}</p>}
          {n === 0 && step.changed && <p className="mt-0.5 text-accent">{t('changedSince')}</p>}
        </li>
      ))}
    </ol>
  );
}
