import { coldRenders } from './cold';
import { ColdAddresses, copiedArticles } from './copies';
import { figures, goals } from './goals';
import type { Measured } from './measured';
import { hitsWithMisses } from './misses';
import { profile } from './profile';
import type { Setting } from './setting';
import { load } from './wrk';

/** Long enough for a few thousand samples. Seconds. */
const seconds = 5;
const coldPages = 150;

/** For each goal of speed that was missed: what the profiler sees while the same is done again. */
export async function explainMissed(
  setting: Setting,
  measured: Measured,
  say: (line: string) => void,
): Promise<Measured['profiles']> {
  const found = figures(measured);
  const cold = async () => new ColdAddresses(await copiedArticles(0));
  const explained: Measured['profiles'] = [];
  const explain = async (heading: string, work: Parameters<typeof profile>[2]) => {
    say(`profile: ${heading.toLowerCase()}`);
    explained.push([heading, await profile(setting, measured.path, work)]);
  };
  if (found.ofPlainNode < goals.ofPlainNode || found.overNext < goals.overNext) {
    await explain('Hits', (press) => load(press.origin + measured.path, seconds));
  }
  if (found.withMisses < goals.withMisses) {
    await explain('Hits while four misses are in flight', async (press) =>
      hitsWithMisses(press, measured.path, await cold(), 1, seconds),
    );
  }
  if (found.fresh >= goals.fresh) {
    await explain('Cold renders', async (press) => coldRenders(press, await cold(), coldPages));
  }
  return explained;
}
