import { startServer } from './server';

/** Starts the server that all browser tests share; Playwright calls what this returns at the end. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer({ port: Number(process.env.E2E_PORT), dataDir: 'data/test-e2e' });
  return () => server.stop();
}
