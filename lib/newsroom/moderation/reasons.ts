import en from '../../../messages/newsroom/moderation/en.json' with { type: 'json' };
import ru from '../../../messages/newsroom/moderation/ru.json' with { type: 'json' };
import tr from '../../../messages/newsroom/moderation/tr.json' with { type: 'json' };
import type { Locale } from '../../i18n/locales';
import { type Rule, rules } from '../../moderation/verdict';

/** Ready-made reasons: one a house rule, and what no machine looks for. */
export const reasonCodes = [...rules, 'offTopic', 'private', 'unproven'] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** All of them in each language, as writers read them. */
export const readyReasons: Record<Locale, Record<ReasonCode, string>> = {
  tr: tr.reasons,
  en: en.reasons,
  ru: ru.reasons,
};

/** A ready-made reason as the writer reads it, in the comment's language whatever language the moderator works in. */
export const reasonWords = (code: ReasonCode, lang: Locale): string => readyReasons[lang][code];

/** The house rule a reason names, if it names one. */
export const ruleOf = (code: ReasonCode | undefined): Rule | null => rules.find((rule) => rule === code) ?? null;
