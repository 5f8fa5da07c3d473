import { revisionLimits } from '../../stories/revision-fields';
import type { BodyText } from '../../stories/body/schema';
import { type Block, runsText, tidy } from './block';
import { datelineStart } from './signs';

/** Runs without their first so many letters. */
export function cutStart(runs: BodyText[], letters: number): BodyText[] {
  let left = letters;
  return runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text ? [{ ...run, text }] : [];
  });
}

/** Takes "ANKARA (AA) – " off the first paragraph: a dateline, and the agency in brackets if there is one. */
export function takeDateline(blocks: Block[]): { dateline: string; agency: string; blocks: Block[] } {
  const none = { dateline: '', agency: '', blocks };
  const [first, ...others] = blocks;
  if (first?.kind !== 'text') return none;
  const [whole = '', place = '', agency = ''] = datelineStart.exec(runsText(first.runs)) ?? [];
  if (!place || place.length > revisionLimits.dateline) return none;
  const runs = tidy(cutStart(first.runs, whole.length));
  return { dateline: place.trim(), agency: agency.trim(), blocks: [{ kind: 'text', runs }, ...others] };
}
