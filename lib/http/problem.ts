/** What is away is often away for a second only. */
export const retryAfter = (status: number): Record<string, string> => (status === 503 ? { 'retry-after': '5' } : {});

/**
 * An RFC 9457 problem. `detail` is in the caller's language; `more` adds members of the problem's own.
 */
export const problem = (status: number, title: string, detail: string, more: object = {}): Response =>
  Response.json(
    { title, status, detail, ...more },
    {
      status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...retryAfter(status) },
    },
  );
