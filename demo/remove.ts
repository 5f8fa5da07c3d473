import { and, eq, inArray, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/lib/db/client';
import { siteSetting } from '@/lib/db/schema/settings';
import { invite, staff, staffSession } from '@/lib/db/schema/staff';
import { announce } from '@/lib/press/announce';
import { tags } from '@/lib/press/tags';
import { type DemoRows, demoKey } from './load/demo-rows';

/** Tables with rows of an article, in an order that foreign keys allow. */
const ofArticle = [
  'comment',
  'comment_attempt',
  'article_reads',
  'correction',
  'live_update',
  'article_term',
  'search_entry',
  'imported_article',
  'front_slot',
  'banner',
  'schedule',
  'review_step',
  'preview_link',
  'edit_lease',
  'draft',
  'slug',
  'publication',
  'article_topic',
  'byline',
  'article_source',
];

/** Words the demo brought, the tables that may use them, and their translations: removed where nothing uses them. */
const vocabulary = [
  { rows: 'topics', table: 'topic', words: 'topic_i18n', key: 'topic_id', usedBy: [['article_topic', 'topic_id']] },
  {
    rows: 'people',
    table: 'person',
    words: 'person_i18n',
    key: 'person_id',
    usedBy: [
      ['byline', 'person_id'],
      ['comment', 'staff_id'],
      ['staff', 'person_id'],
    ],
  },
  {
    rows: 'sources',
    table: 'source',
    words: 'source_i18n',
    key: 'source_id',
    usedBy: [['article_source', 'source_id']],
  },
  {
    rows: 'sections',
    table: 'section',
    words: 'section_i18n',
    key: 'section_id',
    usedBy: [
      ['story', 'section_id'],
      ['front_slot', 'section_id'],
    ],
  },
] as const;

/** Removes the demo's owner; one who invited others is kept, closed, so that what they did keeps its name. */
async function removeOwner(tx: Transaction, ids: string[]): Promise<void> {
  const demo = inArray(staff.id, ids);
  const kept = sql`${staff.id} in (select ${invite.createdBy} from ${invite} where ${invite.createdBy} is not null)`;
  await tx.delete(staffSession).where(inArray(staffSession.userId, ids));
  await tx.update(staff).set({ disabledAt: sql`now()` }).where(and(demo, kept));
  await tx.delete(staff).where(and(demo, sql`not (${kept})`));
}

/**
 * Takes the demo edition out: its stories with all that hangs on them (readers' comments too), and the sections,
 * topics, people and sources that no other story uses. The demo's owner goes too. Files of pictures stay.
 * @returns how many articles went, or null when no demo edition was loaded here.
 */
export async function removeDemo(): Promise<number | null> {
  const [held] = await db().select().from(siteSetting).where(eq(siteSetting.key, demoKey));
  if (!held) return null;
  const rows = held.value as DemoRows;
  return db().transaction(async (tx) => {
    const stories = sql`${sql.param(rows.stories)}::uuid[]`;
    const articles = sql`(select id from article where story_id = any(${stories}))`;
    for (const table of ofArticle) {
      await tx.execute(sql`delete from ${sql.identifier(table)} where article_id in ${articles}`);
    }
    await tx.execute(
      sql`update article set live_revision_id = null, translated_from_revision_id = null where story_id = any(${stories})`,
    );
    await tx.execute(sql`delete from revision where article_id in ${articles}`);
    const { rowCount } = await tx.execute(sql`delete from article where story_id = any(${stories})`);
    await tx.execute(sql`delete from related where story_id = any(${stories}) or target_story_id = any(${stories})`);
    await tx.execute(sql`delete from imported_story where story_id = any(${stories})`);
    await tx.execute(sql`delete from story where id = any(${stories})`);
    for (const { rows: name, table, words, key, usedBy } of vocabulary) {
      const used = usedBy.map(
        ([user, column]) =>
          sql`id not in (select ${sql.identifier(column)} from ${sql.identifier(user)} where ${sql.identifier(column)} is not null)`,
      );
      const unused = sql`select id from ${sql.identifier(table)} where id = any(${sql.param(rows[name])}::uuid[]) and ${sql.join(used, sql` and `)}`;
      await tx.execute(sql`delete from ${sql.identifier(words)} where ${sql.identifier(key)} in (${unused})`);
      await tx.execute(sql`delete from ${sql.identifier(table)} where id in (${unused})`);
    }
    await removeOwner(tx, rows.staff ?? []);
    await tx.delete(siteSetting).where(eq(siteSetting.key, demoKey));
    await announce(tx, 'kill', [tags.site]);
    return rowCount ?? 0;
  });
}
