import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Health {
  /** Each thing that Gazette needs to answer, and whether it is there. */
  checks(): Promise<Record<string, boolean>>;
  /** What is worth knowing but no reason to send readers elsewhere. */
  facts?(): Record<string, boolean>;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** Answers what load balancers and service managers ask. @returns false for every other path. */
export async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  health: Health,
): Promise<boolean> {
  if (path === '/api/health/live') send(request, response, 200, { status: 'live' });
  else if (path === '/api/health/ready') {
    const checks = await health.checks();
    const ready = Object.values(checks).every(Boolean);
    send(request, response, ready ? 200 : 503, {
      status: ready ? 'ready' : 'not ready',
      ...checks,
      ...health.facts?.(),
    });
  } else return false;
  return true;
}
