/** One thing that an act changed, as the record shows it. */
export interface AuditChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** Longer texts are cut: the record tells what changed, revisions hold the words. */
const longest = 300;

function shown(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs between before and after, field by field; one without a name when they are no records. */
export function auditChanges(before: unknown, after: unknown): AuditChange[] {
  if (!isRecord(before ?? {}) || !isRecord(after ?? {})) {
    return [{ field: '', before: shown(before), after: shown(after) }];
  }
  const old = (before ?? {}) as Record<string, unknown>;
  const now = (after ?? {}) as Record<string, unknown>;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, before: shown(old[field]), after: shown(now[field]) }))
    .filter((change) => change.before !== change.after);
}
