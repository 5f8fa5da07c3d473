/** The path of a Chromium or Chrome that runs here, or undefined. */
export function findBrowser(): string | undefined;
