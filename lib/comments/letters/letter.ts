import { sql } from 'drizzle-orm';
import { createTranslator } from 'next-intl';
import en from '../../../messages/newsroom/mail/en.json' with { type: 'json' };
import ru from '../../../messages/newsroom/mail/ru.json' with { type: 'json' };
import tr from '../../../messages/newsroom/mail/tr.json' with { type: 'json' };
import { db } from '../../db/client';
import { moment } from '../../i18n/dates';
import { editions } from '../../i18n/editions';
import type { Locale } from '../../i18n/locales';
import { routes, withQuery } from '../../i18n/routes';
import { type Block, letterBody } from '../../mail/blocks';
import type { Mail } from '../../mail/send-mail';
import { env } from '../../settings/env';
import { siteSettings } from '../../settings/site';
import { articleAddress } from '../../stories/article-address';
import { confirmMs } from './watch';

/** A watch that a letter is due for. */
export interface DueWatch extends Record<string, unknown> {
  commentId: string;
  articleId: string;
  lang: Locale;
  email: string;
  token: string;
  createdAt: Date;
  confirmed: boolean;
  tries: number;
}

/** A letter, and what of the notices it settles; without a letter only that. */
export interface Due {
  mail: Mail | null;
  told: string[];
  /** Replies that nobody is told of: the writer's own, and those that are not there any more. */
  untold: string[];
}

/** Replies quoted in one letter, and how much of each. UTF-16 units. */
const quoted = { replies: 10, text: 600 };

// Letters are written by a job, where next-intl's request is not.
const words = { tr, en, ru };
const say = (locale: Locale) => createTranslator({ locale, messages: words[locale] as typeof en });
const absolute = (path: string) => env().SITE_URL + path;

function compose({ lang, email, token }: DueWatch, subject: string, blocks: Block[]): Mail {
  const signed = [...blocks, { p: `${editions[lang].name}\n${env().SITE_URL}` }];
  return {
    to: email,
    subject,
    ...letterBody(lang, signed),
    headers: {
      // RFC 8058: the reader's mail program ends the letters with one button.
      'List-Unsubscribe': `<${absolute(`/api/comments/letters/${token}`)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // RFC 3834: no machine answers it.
      'Auto-Submitted': 'auto-generated',
    },
  };
}

/**
 * The letter that asks whether an address wants letters. It quotes nothing of what the writer typed: whoever types
 * somebody else's address could say anything to them.
 */
export async function askingLetter(watch: DueWatch): Promise<Due> {
  await siteSettings();
  const { lang, token, createdAt } = watch;
  const about = await articleAddress(watch.articleId);
  if (!about) return { mail: null, told: [], untold: [] };
  const t = say(lang);
  const paper = editions[lang].name;
  const until = moment(lang, new Date(createdAt.getTime() + confirmMs));
  const mail = compose(watch, t('ask.subject', { paper }), [
    { p: t('ask.body', { paper, headline: about.headline }) },
    { link: absolute(routes['comment-letters'].path(lang, token)), words: t('ask.link') },
    { p: t('ask.until', { until }) },
    { p: t('ask.unexpected') },
  ]);
  return { mail, told: [], untold: [] };
}

interface Reply extends Record<string, unknown> {
  id: string;
  name: string;
  body: string;
  fit: boolean;
}

/**
 * What a watch has not been told of yet, the oldest first, and whether it should be: not of what is not there any more,
 * and not of the writer's own, by connection or by address.
 */
async function unsentReplies(commentId: string): Promise<Reply[]> {
  const { rows } = await db().execute<Reply>(sql`
    select reply.id, reply.author_name as name, reply.body,
      (reply.status = 'published' and root.status = 'published' and about.public_state = 'live'
        and (own.address_hash is null or own.address_hash is distinct from reply.address_hash)
        and lower(other.email) is distinct from lower(watch.email)) as fit
    from reply_notice notice
    join reply_watch watch on watch.comment_id = notice.comment_id
    join comment own on own.id = notice.comment_id
    join comment reply on reply.id = notice.reply_id
    join comment root on root.id = reply.root_id
    join article about on about.id = reply.article_id
    left join reply_watch other on other.comment_id = reply.id
    where notice.comment_id = ${commentId} and notice.sent_at is null
    order by reply.created_at, reply.id`);
  return rows;
}

const shortened = (text: string) =>
  text.length > quoted.text ? `${text.slice(0, quoted.text).toWellFormed().trimEnd()} …` : text;

/** The letter about the replies that a comment got since the last one. */
export async function repliesLetter(watch: DueWatch): Promise<Due> {
  await siteSettings();
  const { lang, token, commentId, articleId } = watch;
  const [replies, about] = await Promise.all([unsentReplies(commentId), articleAddress(articleId)]);
  const fit = about ? replies.filter((reply) => reply.fit) : [];
  const told = fit.map((reply) => reply.id);
  const untold = replies.map((reply) => reply.id).filter((id) => !told.includes(id));
  if (!about || !fit.length) return { mail: null, told, untold };
  const t = say(lang);
  const count = fit.length;
  const { headline, path } = about;
  const shown = fit.slice(0, quoted.replies).flatMap(({ id, name, body }): Block[] => [
    { quote: shortened(body), by: name },
    { link: absolute(withQuery(path, { comment: id }, `c-${id}`)), words: t('replies.read') },
  ]);
  const more = count - quoted.replies;
  const mail = compose(watch, t('replies.subject', { count, headline }), [
    { p: t('replies.body', { count, headline }) },
    ...shown,
    ...(more > 0 ? [{ p: t('replies.more', { count: more }) }] : []),
    { p: t('replies.why') },
    { link: absolute(routes['comment-letters'].path(lang, token)), words: t('replies.stop') },
  ]);
  return { mail, told, untold };
}
