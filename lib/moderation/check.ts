import { logger } from '../log';
import { sharedThread } from './shared-thread';
import { type CheckOptions, engineVersion, type Verdict } from './verdict';

/** With so many waiting, one more is left to a person instead of making everybody wait. */
const mostQueued = 200;

/** What could not be checked is neither published nor refused. */
const unchecked = (options: CheckOptions, ms: number): Verdict => ({
  lang: options.locale,
  action: 'queue',
  findings: [],
  engineVersion,
  ms,
});

/**
 * Checks a comment by the house rules, in a thread of its own. Never fails: when the thread dies over a comment, takes
 * too long or has too much to do, the comment goes to a person, without findings.
 * @param text as typed, of any content and length
 * @returns the verdict; spans are UTF-16 places in `text`, messages are under `moderation`
 */
export async function check(text: string, options: CheckOptions): Promise<Verdict> {
  const since = performance.now();
  const elapsed = () => Math.round(performance.now() - since);
  if (sharedThread().queued >= mostQueued) return unchecked(options, elapsed());
  try {
    return await sharedThread().run({ text, options });
  } catch (error) {
    logger.error({ err: error, length: text.length }, 'a comment could not be checked');
    return unchecked(options, elapsed());
  }
}
