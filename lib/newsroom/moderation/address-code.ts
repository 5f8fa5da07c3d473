/** Bytes of a writer's hash that the code shows: enough to tell writers of a queue apart. */
const shown = 4;

/** What moderators see of an address: eight letters that stand for it and say nothing about it. */
export const addressCode = (hash: Buffer): string =>
  hash
    .subarray(0, shown)
    .toString('hex')
    .replace(/^(.{4})/, '$1-');

/** The first and the last hash that a code can stand for, or null when it is no code. An index reads between them. */
export function hashesOf(code: string): [first: Buffer, last: Buffer] | null {
  const hex = code.trim().toLowerCase().replace('-', '');
  if (!/^[0-9a-f]{8}$/.test(hex)) return null;
  const first = Buffer.from(hex, 'hex');
  return [first, Buffer.concat([first, Buffer.alloc(32, 0xff)])];
}
