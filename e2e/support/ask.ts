import http from 'node:http';

export interface Reply {
  status: number;
  headers: http.IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

interface Request {
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
}

/** Sends a request to the shared server as it is: no browser or client tidies the path, no redirect is followed. */
export function ask(path: string, { method, headers, body }: Request = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const port = process.env.E2E_PORT;
    // Said by hand, as Node leaves it out of a DELETE.
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = http.request(
      { port, path, method, headers: { ...length, ...headers }, agent: false },
      async (response) => {
        try {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk);
          const bytes = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
        } catch (error) {
          reject(error);
        }
      },
    );
    request.on('error', reject).end(body);
  });
}
