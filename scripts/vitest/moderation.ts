import { bundlePrograms } from '../steps/bundles.mjs';

/** Vitest's global set-up: the thread that checks comments is a program of its own, bundled before anything starts it. */
export default async function setup(): Promise<void> {
  await bundlePrograms(['moderation/worker']);
}
