/** The few functions of two small packages that the press uses; they ship no types. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | string[] | undefined> });
    encoding<T extends string>(available: readonly T[], options?: { preferred: readonly T[] }): T | undefined;
    languages(): string[];
    language<T extends string>(available: readonly T[]): T | undefined;
    mediaType<T extends string>(available: readonly T[]): T | undefined;
  }
}

declare module 'fresh' {
  export default function fresh(
    request: Record<string, string | string[] | undefined>,
    response: Record<string, unknown>,
  ): boolean;
}
