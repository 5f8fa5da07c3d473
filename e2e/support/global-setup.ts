import { letGoOfDatabase, sharedData } from './database';
import { fillLists } from './long-lists';
import { startServer } from './server';

/** Starts the server that all browser tests share; Playwright calls what this returns at the end. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer({ port: Number(process.env.E2E_PORT), dataDir: sharedData });
  try {
    await fillLists();
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    await letGoOfDatabase();
  }
  return () => server.stop();
}
