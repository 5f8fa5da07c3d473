import http, { type IncomingMessage } from 'node:http';
import type { PressCard } from '../../lib/press/card';
import { cardHeader, decodeCard } from '../renderer/card-wire';

/** Thrown when the renderer is not there or broke off: the page may be had again in a moment. */
export class RendererGone extends Error {}

/** A whole page as Next rendered it. */
export interface Rendered {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  /** What the page said of itself; null when it was not rendered by a child of ours. */
  card: PressCard | null;
}

/** A render that takes longer hangs; its reader is gone anyway. Milliseconds. */
const longestRender = 20_000;
/** A card names everything on a page, and Node's own limit of 16 KiB counts trailers too. Bytes. */
const maxHeaderSize = 512 * 1024;
/** No page is nearly as large; a runaway render must not fill the front's memory. Bytes. */
const largestPage = 8 * 1024 * 1024;

/**
 * What a render is told of its request, and nothing else: every reader gets the same page. The user agent is a bot's,
 * so that Next holds the answer back until its metadata and status are known.
 */
const renderHeaders = {
  accept: 'text/html',
  'accept-encoding': 'identity',
  'user-agent': 'Gazette-press (bot)',
};

/** The front's connections to the renderer's socket. */
export class Upstream {
  readonly agent = new http.Agent({ keepAlive: true });
  readonly site: URL;

  /** @param socket gives the socket's path, or null while there is no renderer */
  constructor(
    readonly socket: () => string | null,
    siteUrl: string,
  ) {
    this.site = new URL(siteUrl);
  }

  /** What Next may believe of the address that readers use. Never what the client says. */
  get addressHeaders(): Record<string, string> {
    return {
      host: this.site.host,
      'x-forwarded-host': this.site.host,
      'x-forwarded-proto': this.site.protocol.slice(0, -1),
    };
  }

  /**
   * Opens a request to the renderer.
   * @throws RendererGone when there is none.
   */
  request(options: http.RequestOptions): http.ClientRequest {
    const socketPath = this.socket();
    if (!socketPath) throw new RendererGone('there is no renderer');
    return http.request({ ...options, socketPath, agent: this.agent, maxHeaderSize });
  }

  /**
   * Renders a page, for everybody or with a cookie for one person.
   * @throws RendererGone when the renderer is away, breaks off or takes too long.
   */
  async render(pathWithQuery: string, cookie?: string): Promise<Rendered> {
    const signal = AbortSignal.timeout(longestRender);
    const request = this.request({
      method: 'GET',
      path: pathWithQuery,
      headers: { ...renderHeaders, ...this.addressHeaders, ...(cookie ? { cookie } : {}) },
      signal,
    });
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        request.once('response', resolve).on('error', reject).end();
      });
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of response as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > largestPage) throw new Error('the page is larger than 8 MiB');
        chunks.push(chunk);
      }
      return {
        status: response.statusCode ?? 500,
        headers: response.headers,
        body: Buffer.concat(chunks),
        card: decodeCard(response.trailers[cardHeader] ?? response.headers[cardHeader]),
      };
    } catch (error) {
      request.destroy();
      throw new RendererGone('the renderer did not finish the page', { cause: error });
    }
  }
}
