import { moment } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import type { Locale } from '@/lib/i18n/locales';
import { withQuery } from '@/lib/i18n/routes';
import type { Level, Rule, Span } from '@/lib/moderation/verdict';
import type { QueuedComment } from '@/lib/newsroom/moderation/queue';
import { newsroomPaths } from '@/lib/newsroom/paths';

/** A comment of the queue as the browser gets it: times in words, addresses made, findings with their words. */
export interface ShownComment
  extends Pick<
    QueuedComment,
    'id' | 'authorName' | 'body' | 'lang' | 'status' | 'reason' | 'featured' | 'code' | 'writer' | 'reports' | 'beside'
  > {
  language: string;
  when: { iso: string; text: string };
  /** Null: the rules have not read it. */
  findings: { rule: Rule; level: Level; span: Span; word: string; suggestion: string }[] | null;
  last: { id: string; kind: NonNullable<QueuedComment['last']>['kind']; by: string; when: string } | null;
  hrefs: { article: string; discussion: string; onlyArticle: string; onlyWriter: string };
}

/** Findings quote so much of a long span. UTF-16 units. */
const quoted = 60;

function quote(body: string, [start, end]: Span): string {
  const text = body.slice(start, end);
  return text.length > quoted ? `${text.slice(0, quoted).toWellFormed()}…` : text;
}

/** Prepares a comment for the browser, in the moderator's language. */
export function shownComment(locale: Locale, row: QueuedComment): ShownComment {
  const { articleId, createdAt, verdict, last, code } = row;
  const list = newsroomPaths.comments(locale);
  const findings = verdict?.findings.map(({ rule, level, span, suggestion = '' }) => ({
    rule,
    level,
    span,
    word: quote(row.body, span),
    suggestion,
  }));
  return {
    id: row.id,
    authorName: row.authorName,
    body: row.body,
    lang: row.lang,
    status: row.status,
    reason: row.reason,
    featured: row.featured,
    code,
    writer: row.writer,
    reports: row.reports,
    beside: row.beside,
    language: editions[row.lang].language,
    when: { iso: createdAt.toISOString(), text: moment(locale, createdAt) },
    findings: findings ?? null,
    last: last && { id: last.id, kind: last.kind, by: last.by, when: moment(locale, last.at) },
    hrefs: {
      article: row.beside.article?.path ?? newsroomPaths.article(locale, articleId),
      discussion: `${newsroomPaths.article(locale, articleId)}#discussion`,
      onlyArticle: withQuery(list, { article: articleId }),
      onlyWriter: withQuery(list, { address: code, state: 'held' }),
    },
  };
}
