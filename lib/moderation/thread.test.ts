import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from './check';
import { misspelt } from './misspelt';
import { stopChecking } from './shared-thread';
import { Thread } from './thread';

const folder = mkdtempSync(path.join(tmpdir(), 'gazette-thread-'));
const file = path.join(folder, 'worker.mjs');
const threads: Thread[] = [];
const start = (patienceMs: number, program = file) => {
  const thread = new Thread(program, patienceMs);
  threads.push(thread);
  return thread;
};
const task = (text: string) => ({ text, options: { locale: 'en' as const } });

beforeAll(() => {
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
let answered = 0;
parentPort.on('message', ({ text }) => {
  if (text === 'die') process.exit(3);
  if (text === 'throw') throw new Error('on purpose');
  if (text === 'fail') return parentPort.postMessage({ error: 'told so' });
  if (text === 'loop') while (true);
  answered += 1;
  parentPort.postMessage({ result: { text, answered } });
});`,
  );
});

afterAll(async () => {
  await Promise.all([...threads.map((thread) => thread.stop()), stopChecking()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('the thread', () => {
  test('answers in order and stays', async () => {
    const thread = start(10_000);
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => thread.run(task(text))));
    expect(answers).toEqual([
      { text: 'a', answered: 1 },
      { text: 'b', answered: 2 },
      { text: 'c', answered: 3 },
    ]);
  });

  test('loses only the comment it dies over, and is started anew', async () => {
    const thread = start(10_000);
    const settled = await Promise.allSettled(
      ['a', 'die', 'b', 'throw', 'c', 'fail', 'd'].map((text) => thread.run(task(text))),
    );
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(settled[6]).toMatchObject({ value: { text: 'd', answered: 2 } });
  });

  test('is ended when one comment takes too long', async () => {
    const thread = start(1_500);
    const [looped, next] = await Promise.allSettled([thread.run(task('loop')), thread.run(task('b'))]);
    expect(looped).toMatchObject({ status: 'rejected', reason: { message: 'No verdict in 1500 ms' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { text: 'b', answered: 1 } });
  });

  test('that cannot be started fails its comments', async () => {
    const thread = start(10_000, path.join(folder, 'missing.mjs'));
    await expect(thread.run(task('a'))).rejects.toThrow(/missing\.mjs/);
    await expect(thread.run(task('b'))).rejects.toThrow(/missing\.mjs/);
  });
});

describe('check', () => {
  test('answers from the bundled thread as the rules do', async () => {
    const verdicts = await Promise.all([
      check('Siktir git', { locale: 'tr' }),
      check('cok guzel olmus', { locale: 'tr' }),
      check('Спасибо за статью', { locale: 'ru' }),
    ]);
    expect(verdicts.map(({ lang, action }) => `${lang} ${action}`)).toEqual(['tr reject', 'tr askToFix', 'ru publish']);
    expect(verdicts[1]?.fixed).toBe('çok güzel olmuş');
  });

  test('survives hostile texts', async () => {
    const hostile = [
      '\u0301'.repeat(5_000),
      'ş'.repeat(5_000),
      '"“«'.repeat(1_666),
      '***'.repeat(1_666),
      'a.'.repeat(2_500),
    ];
    for (const text of hostile) {
      const { action } = await check(text, { locale: 'tr' });
      expect(['publish', 'queue', 'askToFix']).toContain(action);
    }
  });

  test('shares the dictionaries with the newsroom, whose words are answered in their order', async () => {
    const many = Array.from({ length: 450 }, (_, n) => (n % 150 === 0 ? `herkez${'z'.repeat(n / 150)}` : 'herkes'));
    const [wrong, { action }] = await Promise.all([misspelt('tr', many), check('Siktir git', { locale: 'tr' })]);
    expect(wrong).toEqual(['herkez', 'herkezz', 'herkezzz']);
    expect(action).toBe('reject');
  });

  test('goes on after the thread was stopped', async () => {
    await stopChecking();
    expect((await check('Thank you for this', { locale: 'en' })).action).toBe('publish');
  });
});
