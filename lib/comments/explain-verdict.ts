import { getTranslations } from 'next-intl/server';
import type { Locale } from '../i18n/locales';
import type { Finding, Verdict } from '../moderation/verdict';

/** A finding as its writer may read it: what, where, why, and what could stand there instead. */
export interface Explained extends Pick<Finding, 'rule' | 'level' | 'span' | 'suggestion'> {
  /** The rule's name and the reason, in the writer's language. */
  name: string;
  message: string;
}

const isHint = ({ level }: { level: Finding['level'] }) => Number(level === 'hint');

/** The verdict for its writer: what decided stands before what is only pointed out. */
export interface ExplainedVerdict extends Pick<Verdict, 'lang' | 'action' | 'fixed' | 'engineVersion'> {
  findings: Explained[];
}

/** A verdict in words; how sure the engine is and by which method it knows are not the writer's business. */
export async function explainVerdict(verdict: Verdict, locale: Locale): Promise<ExplainedVerdict> {
  const [t, rule] = await Promise.all([
    getTranslations({ locale, namespace: 'moderation' }),
    getTranslations({ locale, namespace: 'commentCheck.rules' }),
  ]);
  const { lang, action, fixed, engineVersion } = verdict;
  const inOrder = [...verdict.findings].sort((a, b) => isHint(a) - isHint(b));
  const findings = inOrder.map(({ messageKey, params, ...finding }) => ({
    rule: finding.rule,
    level: finding.level,
    span: finding.span,
    ...(finding.suggestion !== undefined && { suggestion: finding.suggestion }),
    name: rule(finding.rule),
    message: t(messageKey, params),
  }));
  return { lang, action, findings, ...(fixed !== undefined && { fixed }), engineVersion };
}
