'use client';

import { useTranslations } from 'next-intl';
import type { Finding, Place } from '@/lib/newsroom/checker/findings';
import { Panel } from './panel';

/** What the checker found, each leading to its place. */
export function CheckerPanel({ findings, onGo }: { findings: Finding[]; onGo: (place: Place) => void }) {
  const t = useTranslations('newsroom.checker');
  const grave = findings.filter((one) => one.grave).length;
  const say = ({ code, params }: Finding) => {
    const { field, ...rest } = params;
    return t(code, (field ? { ...rest, field: t(`fields.${field as 'kicker'}`) } : params) as never);
  };
  return (
    <Panel title={t('title', { count: findings.length })} open>
      {findings.length === 0 ? (
        <p className="font-sans text-base">{t('nothing')}</p>
      ) : (
        <>
          {grave > 0 && (
            <p className="font-sans text-label font-semibold text-accent">{t('grave', { count: grave })}</p>
          )}
          <ul className="divide-y divide-rule border-y border-rule">
            {findings.map((finding) => (
              <li key={`${finding.code} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.params)}`}>
                <button
                  type="button"
                  onClick={() => onGo(finding.place)}
                  className="flex w-full cursor-pointer gap-2 py-2 text-start font-sans text-base hover:text-accent hover:underline"
                >
                  <span aria-hidden="true" className={finding.grave ? 'text-accent' : 'text-muted'}>
                    {finding.grave ? '■' : '□'}
                  </span>
                  <span className="min-w-0">{say(finding)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
