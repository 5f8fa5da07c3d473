/** What a write of the newsroom came to, as lib/newsroom/http/answer-write.ts answers it. */
export type Sent<Data> =
  | { ok: true; data: Data }
  | {
      ok: false;
      /** HTTP status; 0 when the server could not be reached. */
      status: number;
      /** One sentence in the page's language; empty when the server could not be reached. */
      detail: string;
      errors: { field: string; code: string; detail: string }[];
      /** The whole problem, for those that say more (a conflict). */
      problem: Record<string, unknown>;
    };

/** Sends a write of the newsroom and reads its answer. Never throws: what went wrong is in what comes back. */
export async function send<Data = Record<string, unknown>>(
  path: string,
  body: Record<string, unknown>,
  {
    method = 'POST',
    ...options
  }: { method?: 'POST' | 'PUT' | 'DELETE'; signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<Sent<Data>> {
  try {
    const response = await fetch(path, {
      ...options,
      method,
      headers: { 'content-type': 'application/json', 'content-language': document.documentElement.lang },
      body: JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return { ok: true, data: answer };
    return {
      ok: false,
      status: response.status,
      detail: String(answer.detail ?? ''),
      errors: answer.errors ?? [],
      problem: answer,
    };
  } catch {
    return { ok: false, status: 0, detail: '', errors: [], problem: {} };
  }
}
