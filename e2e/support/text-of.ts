import type { Locator } from '@playwright/test';

/** The text of an element, with its white space as readers see it. */
export const textOf = async (locator: Locator): Promise<string> =>
  ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
