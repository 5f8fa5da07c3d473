import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const exclude = ['**/node_modules/**', '**/.next*/**', '**/dist/**', '**/data/**', 'e2e/**'];

/**
 * Three projects: `*.db.test.ts` need a database and get its address in TEST_DATABASE_URL, so that they can be run a
 * second time on another release of PostgreSQL; tests in `e2e/processes` start the production build with databases of
 * their own; all other `*.test.ts` need none.
 */
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    // What happens soon happens late on a busy machine. Nothing is measured by these: they end what hangs.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx', 'scripts/**/*.test.mjs'],
          exclude: [...exclude, '**/*.db.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['scripts/vitest/moderation.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['scripts/vitest/database.ts', 'scripts/vitest/moderation.ts'],
          env: { SERVER_KEY: 'the key of tests, 32 characters or more' },
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['e2e/processes/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
