import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/**
 * Reads `.env` into the environment, for this process and all it starts. What is set already wins. (Node's own
 * `process.loadEnvFile` came with 20.12.)
 */
export function loadEnvFile() {
  let text;
  try {
    text = readFileSync(inRoot('.env'), 'utf8');
  } catch {
    return;
  }
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (!name || name in process.env) continue;
    const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value);
    process.env[name] = quoted ? quoted[2] : value.replace(/(?:^|\s)#.*$/, '').trim();
  }
}
