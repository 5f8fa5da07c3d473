import http from 'node:http';

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}

/** Asks for a page on a connection of its own, as it is: no redirects, no decoding. */
export function ask(url: string, options: { agent?: http.Agent; timeout?: number } = {}): Promise<Answer> {
  const { agent, timeout = 30_000 } = options;
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: agent ?? false, signal: AbortSignal.timeout(timeout) }, async (response) => {
      let text = '';
      try {
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      } catch (error) {
        reject(error);
      }
    });
    request.on('error', reject);
  });
}
