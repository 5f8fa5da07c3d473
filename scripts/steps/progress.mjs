/** A terminal gets a line that counts the seconds; a log gets a sign of life from time to time. */
const terminal = process.stdout.isTTY;
const interval = terminal ? 1_000 : 15_000;

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
  const show = () => {
    const line = `  ${title} … ${Math.round(seconds(since))} s`;
    process.stdout.write(terminal ? `\r${line}` : `${line}\n`);
  };
  if (terminal) show();
  else console.log(`  ${title} …`);
  const timer = setInterval(show, interval);
  const end = (mark) => {
    clearInterval(timer);
    console.log(`${terminal ? '\r' : ''}${mark} ${title} (${seconds(since).toFixed(1)} s)`);
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
