import { getTranslations } from 'next-intl/server';
import { explainVerdict } from '@/lib/comments/explain-verdict';
import { markedParts } from '@/lib/comments/marked-parts';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Verdict } from '@/lib/moderation/verdict';

/** Reasons shown: whoever breaks a rule in every word has understood after so many. */
const mostReasons = 12;

/** A text with what the house rules found in it marked, and each reason in the writer's language. */
export async function VerdictView({ text, verdict }: { text: string; verdict: Verdict }) {
  const [t, { findings }] = [await getTranslations('commentCheck'), await explainVerdict(verdict, await pageLocale())];
  const reasons = [...new Map(findings.map((finding) => [finding.message, finding])).values()].slice(0, mostReasons);
  return (
    <section aria-labelledby="verdict-text" data-action={verdict.action} className="mt-6">
      <h2 id="verdict-text" className="font-sans text-base font-bold">
        {t('text')}
      </h2>
      <blockquote className="mt-2 border-s-4 border-accent ps-4">
        <p className="text-[1.0625rem] leading-normal whitespace-pre-line wrap-anywhere">
          {markedParts(text, findings).map((part, n) =>
            part.marked ? (
              <mark key={n} className="bg-[light-dark(#ffe29a,#6b4d00)] text-ink">
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )}
        </p>
      </blockquote>
      <h2 className="mt-6 font-sans text-base font-bold">{t('reasons')}</h2>
      <dl className="mt-1 border-b border-rule">
        {reasons.map((finding) => (
          <div
            key={finding.message}
            data-rule={finding.rule}
            className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[9rem_1fr]"
          >
            <dt className="font-sans text-base font-semibold">{finding.name}</dt>
            <dd className="text-[1.0625rem] leading-normal wrap-anywhere">{finding.message}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
