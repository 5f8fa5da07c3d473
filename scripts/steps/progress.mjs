/** Where progress is shown; commands whose output is data keep it off stdout. */
let out = process.stdout;
export function progressToStderr() {
  out = process.stderr;
}

const seconds = (since) => (performance.now() - since) / 1_000;

/**
 * Shows what is being done and how long it takes.
 * @template T
 * @param {string} title e.g. "Installing packages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = performance.now();
  // A terminal gets a line that counts the seconds; a log gets a sign of life from time to time.
  const terminal = out.isTTY;
  const show = () => {
    const line = `  ${title} … ${Math.round(seconds(since))} s`;
    out.write(terminal ? `\r${line}` : `${line}\n`);
  };
  if (terminal) show();
  else out.write(`  ${title} …\n`);
  const timer = setInterval(show, terminal ? 1_000 : 15_000);
  const end = (mark) => {
    clearInterval(timer);
    out.write(`${terminal ? '\r' : ''}${mark} ${title} (${seconds(since).toFixed(1)} s)\n`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
