import { eq } from 'drizzle-orm';
import { createTranslator } from 'next-intl';
import en from '../../messages/newsroom/mail/en.json';
import ru from '../../messages/newsroom/mail/ru.json';
import tr from '../../messages/newsroom/mail/tr.json';
import roleWordsEn from '../../messages/newsroom/shell/en.json';
import roleWordsRu from '../../messages/newsroom/shell/ru.json';
import roleWordsTr from '../../messages/newsroom/shell/tr.json';
import type { Role } from '../auth/roles';
import { db } from '../db/client';
import { staff } from '../db/schema/staff';
import { moment } from '../i18n/dates';
import { editions } from '../i18n/editions';
import type { Locale } from '../i18n/locales';
import { env } from '../settings/env';
import { canMail, sendMail } from './send-mail';

// Letters are also written by commands, where next-intl's request is not.
const words = { tr, en, ru };
const roleWords = { tr: roleWordsTr.roles, en: roleWordsEn.roles, ru: roleWordsRu.roles };
const say = (locale: Locale) => createTranslator({ locale, messages: words[locale] as typeof en });

/** A letter's text in paragraphs, signed by the paper. */
const text = (locale: Locale, ...paragraphs: string[]): string =>
  `${[...paragraphs, `${editions[locale].name}\n${env().SITE_URL}`].join('\n\n')}\n`;

/** Sends an invite. Returns whether the mail server took it. */
export function mailInvite(invite: {
  to: string;
  locale: Locale;
  role: Role;
  by: string;
  link: string;
  expiresAt: Date;
}): Promise<boolean> {
  const { to, locale, role, by, link, expiresAt } = invite;
  const t = say(locale);
  const paper = editions[locale].name;
  return sendMail({
    to,
    subject: t('invite.subject', { paper }),
    text: text(
      locale,
      t('invite.body', { by, paper, role: roleWords[locale][role] }),
      link,
      t('invite.until', { until: moment(locale, expiresAt) }),
      t('invite.unexpected'),
    ),
  });
}

/** Sends the link with which a person sets a new password. */
export function mailReset(reset: {
  to: string;
  name: string;
  locale: Locale;
  link: string;
  expiresAt: Date;
}): Promise<boolean> {
  const { to, name, locale, link, expiresAt } = reset;
  const t = say(locale);
  return sendMail({
    to,
    subject: t('reset.subject', { paper: editions[locale].name }),
    text: text(
      locale,
      t('reset.body', { name }),
      link,
      t('reset.until', { until: moment(locale, expiresAt) }),
      t('reset.unexpected'),
    ),
  });
}

/** Tells somebody what changed about their way in: if it was not they, they learn it now. */
async function tell(staffId: string, letter: 'passwordChanged' | 'secondFactorOn' | 'secondFactorOff'): Promise<void> {
  if (!canMail()) return;
  const [person] = await db().select().from(staff).where(eq(staff.id, staffId));
  if (!person) return;
  const { email, name, locale } = person;
  const t = say(locale);
  const paper = editions[locale].name;
  await sendMail({
    to: email,
    subject: t(`${letter}.subject`, { paper }),
    text: text(locale, t(`${letter}.body`, { name }), t('notYou')),
  });
}

export const mailPasswordChanged = (staffId: string): Promise<void> => tell(staffId, 'passwordChanged');
export const mailSecondFactorChanged = (staffId: string, on: boolean): Promise<void> =>
  tell(staffId, on ? 'secondFactorOn' : 'secondFactorOff');
