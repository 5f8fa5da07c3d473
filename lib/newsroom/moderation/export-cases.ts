import { Readable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import type { Locale } from '../../i18n/locales';
import { type Rule, rules, type Verdict } from '../../moderation/verdict';

/** Rows read at a time: an archive of decisions does not stand in memory. */
const batch = 500;

interface Decision extends Record<string, unknown> {
  id: string;
  kind: string;
  rule: Rule | null;
  body: string;
  findings: Verdict['findings'] | null;
}

/** The last decision on each comment of a language that stands, from an id on. */
const decisions = (locale: Locale, after: string) =>
  db().execute<Decision>(sql`
    select act.id, act.kind, act.rule, comment.body, comment_check.verdict -> 'findings' as findings
    from moderation_action act join comment on comment.id = act.comment_id
    left join comment_check on comment_check.comment_id = comment.id
    where act.kind in ('publish', 'keep', 'reject', 'remove', 'feature') and act.undone_at is null and act.id > ${after}
      and comment.lang = ${locale} and comment.status in ('published', 'rejected', 'removed')
      and not exists (select from moderation_action later where later.comment_id = act.comment_id
        and later.kind in ('publish', 'keep', 'reject', 'remove', 'feature') and later.undone_at is null
        and (later.at, later.id) > (act.at, act.id))
    order by act.id limit ${batch}`);

/**
 * The rules that a decision says are broken. A rejection with own words means what the engine found; when that was
 * nothing, the comment is no case of a house rule.
 */
function rulesOf({ kind, rule, findings }: Decision): Rule[] | null {
  if (kind !== 'reject' && kind !== 'remove') return [];
  const found = new Set((findings ?? []).filter(({ level }) => level !== 'hint').map((finding) => finding.rule));
  if (rule) found.add(rule);
  return found.size ? rules.filter((one) => found.has(one)) : null;
}

async function* lines(locale: Locale): AsyncGenerator<string> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await decisions(locale, after);
    for (const row of rows) {
      const broken = rulesOf(row);
      if (broken) yield `${JSON.stringify({ text: row.body, rules: broken })}\n`;
    }
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.id;
  }
}

/** What moderators decided, as labelled comments like those in lib/moderation/cases: a line of JSON each. */
export function exportCases(actor: Actor, locale: Locale): Response {
  authorise(actor, 'comment.moderate');
  const body = (Readable.toWeb(Readable.from(lines(locale))) as ReadableStream<string>).pipeThrough(
    new TextEncoderStream(),
  );
  return new Response(body, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${locale}.jsonl"`,
      'cache-control': 'no-store',
    },
  });
}
