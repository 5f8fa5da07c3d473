import type { Action, Finding } from './verdict';

/** What becomes of a comment: the strictest of its findings decides, and hints decide nothing. */
export function decide(findings: readonly Pick<Finding, 'level'>[]): Action {
  const has = (level: Finding['level']) => findings.some((finding) => finding.level === level);
  if (has('block')) return 'reject';
  if (has('queue')) return 'queue';
  return has('fix') ? 'askToFix' : 'publish';
}
