import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepServerKey } from './key-file';

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gazette-key-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a key is made once, for this user only, and kept', async () => {
  const folder = path.join(newFolder(), 'data');
  const keys = await Promise.all([keepServerKey(folder), keepServerKey(folder)]);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0].length).toBeGreaterThanOrEqual(32);
  expect(await keepServerKey(folder)).toBe(keys[0]);
  expect(statSync(path.join(folder, 'server.key')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['server.key']);
});

test('a damaged key is not replaced silently: hashes made with it would be lost', async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'server.key'), 'short\n');
  await expect(keepServerKey(folder)).rejects.toThrow('damaged');
});
