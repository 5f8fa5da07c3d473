/**
 * `npm test`: prepares and runs everything; the last line says how many tests passed and failed.
 * `npm test -- unit` runs a part (types, biome, unit, processes, e2e); further words choose test files: `npm test -- e2e comments`.
 */
import { requireNode } from './steps/node-version.mjs';

requireNode();

const { main, showError } = await import('./steps/plain-error.mjs');
await main(async () => {
  const { one, sum, summary } = await import('./steps/counts.mjs');
  const totals = [];
  try {
    const { install } = await import('./steps/install.mjs');
    await install();
    const { suites } = await import('./steps/suites.mjs');
    const words = process.argv.slice(2);
    const chosen = words.filter((word) => word in suites);
    const filters = words.filter((word) => !(word in suites));
    const wanted = Object.entries(suites).filter(([name]) => chosen.length === 0 || chosen.includes(name));

    const found = {};
    const missing = new Set();
    const prepare = async (name, work) => {
      if (!wanted.some(([, { needs }]) => needs?.includes(name))) return;
      try {
        found[name] = await work();
      } catch (error) {
        showError(error);
        missing.add(name);
      }
    };
    const { buildIfNeeded } = await import('./steps/build-all.mjs');
    await prepare('build', buildIfNeeded);
    const { getBrowser } = await import('./steps/get-browser.mjs');
    await prepare('browser', getBrowser);

    for (const [, { title, run, needs = [] }] of wanted) {
      console.log(`\n── ${title}`);
      const lacks = needs.filter((name) => missing.has(name));
      if (lacks.length > 0) console.log(`Failed: no ${lacks.join(', no ')}; see above.`);
      totals.push([title, lacks.length > 0 ? one(false) : await run(filters, found)]);
    }
  } catch (error) {
    showError(error);
    totals.push(['Preparation', one(false)]);
  }
  console.log();
  for (const [title, { passed, failed }] of totals) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} of ${passed + failed}`);
  }
  const total = sum(totals.map(([, counts]) => counts));
  console.log(summary(total));
  return total.failed > 0 ? 1 : 0;
});
