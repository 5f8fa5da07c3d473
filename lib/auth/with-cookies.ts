/** A JSON answer that sets a browser's cookies. */
export function withCookies(cookies: string[], body: object = {}): Response {
  const answer = Response.json(body, { headers: { 'cache-control': 'no-store' } });
  for (const cookie of cookies) answer.headers.append('set-cookie', cookie);
  return answer;
}
