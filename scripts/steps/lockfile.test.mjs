import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLockfile, systemOf } from './lockfile.mjs';
import { inRoot } from './root.mjs';

test('the lockfile lists the packages for every system; else run `npm run lockfile`', () => {
  expect(completeLockfile(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')))).toEqual([]);
});

test('a missing package is added where Node finds it, in its own version', () => {
  const lockfile = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/linux-x64-musl': '1.0.0' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/b/node_modules/a': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@a/win32-arm64': '2.0.0' },
      },
      'node_modules/@a/win32-arm64': { version: '1.0.0' },
    },
  };
  expect(completeLockfile(lockfile)).toEqual([
    'node_modules/@a/linux-x64-musl',
    'node_modules/b/node_modules/a/node_modules/@a/win32-arm64',
  ]);
  expect(lockfile.packages['node_modules/@a/linux-x64-musl']).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
  expect(completeLockfile(lockfile)).toEqual([]);
});

test('a system is read from a name', () => {
  expect(systemOf('@rollup/rollup-linux-arm-gnueabihf')).toEqual({ os: ['linux'], cpu: ['arm'], libc: ['glibc'] });
  expect(systemOf('@next/swc-win32-x64-msvc')).toEqual({ os: ['win32'], cpu: ['x64'], libc: [] });
});
