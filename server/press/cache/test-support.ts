import { pino } from 'pino';
import type { PressCard } from '../../../lib/press/card';
import { Limit } from '../limit';
import type { Made, ReadyPage } from '../reader-page';
import type { PageAddress } from './address';
import { PageCache } from './page-cache';
import { type Outcome, PageDesk } from './page-desk';

/** A page as the renderer's side hands it over. */
export function ready(text: string, card: Omit<Partial<PressCard>, 'tags'> & { tags?: string[] } = {}): ReadyPage {
  const { tags = [], ...rest } = card;
  return {
    status: card.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(text),
    card: { store: true, ttl: 60, tags: new Set(tags), ...rest },
  };
}

export const at = (key: string): PageAddress => ({
  ...{ key, path: key.split('?')[0] ?? key, tail: key.includes('?'), search: false },
});

/** What an outcome shows, with how it came about: `fresh: text`, `made: text`, `failed: 503`. */
export function show(outcome: Outcome): string {
  if (outcome.kind === 'failed') return `failed: ${outcome.status}`;
  if (outcome.kind === 'loose') return `loose: ${outcome.page.body}`;
  const text = outcome.copy.fields[outcome.copy.fields.indexOf('x-text') + 1];
  return `${outcome.kind === 'hit' ? outcome.mode : 'made'}: ${text}`;
}

/** A cache and a desk on a clock of their own. Renders wait until they are told what they make. */
export function startDesk({
  memoryBytes = 4_000_000,
  listening = true,
  atOnce = 2,
  queue = 64,
  patience = 10_000,
  unsurePatience = 10_000,
} = {}) {
  const state = { now: Date.UTC(2026, 0, 1) };
  const cache = new PageCache({ memoryBytes, now: () => state.now });
  cache.setListening(listening);
  const renders: { key: string; end: (made: Made | Error) => void }[] = [];
  const desk = new PageDesk({
    cache,
    // Renders follow one another at once, however busy the machine of the tests is.
    limit: new Limit(
      atOnce,
      queue,
      () => state.now,
      () => () => 0,
    ),
    log: pino({ level: 'silent' }),
    patience,
    unsurePatience,
    make: ({ key }) =>
      new Promise((resolve, reject) => {
        renders.push({ key, end: (made) => (made instanceof Error ? reject(made) : resolve(made)) });
      }),
  });
  const ask = (key: string) => desk.get(at(key));
  /** Asks, and shows what comes when the render (if one begins) ends like this. */
  const get = async (key: string, made?: Made | Error): Promise<string> => {
    const asked = ask(key);
    if (made) (await next()).end(made);
    return show(await asked);
  };
  /** The oldest render that has begun and not been taken. */
  const next = async () => {
    // Before a second attempt the first one's page is compressed, which takes real time on a busy machine.
    for (const deadline = performance.now() + 10_000; performance.now() < deadline; ) {
      const render = renders.shift();
      if (render) return render;
      await new Promise(setImmediate);
    }
    throw new Error('no render began');
  };
  /** Lets everything happen that can happen without a render's end. */
  const settle = async () => {
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
  };
  const pass = (seconds: number) => {
    state.now += seconds * 1_000;
  };
  return { cache, desk, ask, get, next, settle, pass, renders, state };
}

/** A page that says in a header what it shows, so that tests needn't decompress it. */
export function says(text: string, card: Parameters<typeof ready>[1] = {}): ReadyPage {
  const page = ready(text, card);
  return { ...page, headers: { ...page.headers, 'x-text': text } };
}
