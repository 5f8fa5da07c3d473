import { mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { ask } from './ask';
import { type Child, start, untilReady } from './child';
import type { Setting } from './setting';

/** One way to serve the article page. */
export interface Server {
  /** Where the bench asks. */
  origin: string;
  /** The same under the name that the portal believes to be its own. */
  publicOrigin: string;
  /** The processes that do the work, without their descendants. */
  pids: number[];
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

const logFile = (setting: Setting, name: string) => path.join(setting.folder, 'log', `${name}.log`);

function serving(child: Child, origin: string, others: number[] = []): Server {
  return {
    origin,
    publicOrigin: origin.replace('127.0.0.1', 'localhost'),
    get pids() {
      return [child.pid, ...others];
    },
    stop: () => child.stop(),
  };
}

const environment = (setting: Setting, port: number) => ({
  PORT: String(port),
  SITE_URL: `http://localhost:${port}`,
  DATABASE_URL: setting.databaseUrl,
  DATA_DIR: setting.folder,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  LOG_LEVEL: 'warn',
  // The database has it already.
  DEMO: '0',
});

/** The portal as `npm start` runs it: press, and Next behind it in a process of its own. */
export async function startPress(setting: Setting, env: Record<string, string> = {}): Promise<Server> {
  const port = await freePort();
  const child = start(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    log: logFile(setting, 'press'),
    env: { ...environment(setting, port), ...env },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(child, `${origin}/en`);
  return serving(child, origin, [setting.postmaster]);
}

/** Next alone, on the same build and the same database. */
export async function startNext(setting: Setting): Promise<Server> {
  const port = await freePort();
  const child = start(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    log: logFile(setting, 'next'),
    env: environment(setting, port),
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(child, `${origin}/en`);
  return serving(child, origin, [setting.postmaster]);
}

/** What the press answers for the article, for the others to answer too. */
export interface Copy {
  headers: [name: string, value: string][];
  /** Compressed with gzip. */
  body: Buffer;
}

/** Node writes these itself on every answer. */
const ownHeaders = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

/** Takes a copy of the page as the press sends it once it is kept. */
export async function copyOf(url: string): Promise<Copy> {
  await ask(url);
  const { status, headers, rawHeaders, body } = await ask(url);
  if (status !== 200 || headers['content-encoding'] !== 'gzip') throw new Error(`${url} is no page in gzip: ${status}`);
  const pairs = rawHeaders.flatMap((name, at): [string, string][] =>
    at % 2 === 0 && !ownHeaders.has(name.toLowerCase()) ? [[name, rawHeaders[at + 1] ?? '']] : [],
  );
  return { headers: [...pairs, ['Content-Length', String(body.length)]], body };
}

/** A plain Node server that answers every request with the same bytes and the same headers. */
export async function startPlainNode(setting: Setting, copy: Copy): Promise<Server> {
  const port = await freePort();
  const folder = path.join(setting.folder, 'plain-node');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'headers.json'), JSON.stringify(copy.headers.flat()));
  writeFileSync(path.join(folder, 'body'), copy.body);
  const child = start(process.execPath, ['dist/cli/bench-plain-node.js', folder, String(port)], {
    log: logFile(setting, 'plain-node'),
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(child, `${origin}/`);
  return serving(child, origin);
}

/** nginx with one worker and the page as a file compressed beforehand, under the article's own path. */
export async function startNginx(setting: Setting, copy: Copy, pagePath: string): Promise<Server> {
  const port = await freePort();
  const folder = path.join(setting.folder, 'nginx');
  const page = path.join(folder, 'site', pagePath);
  mkdirSync(path.dirname(page), { recursive: true, mode: 0o755 });
  writeFileSync(`${page}.gz`, copy.body);
  writeFileSync(page, '');
  const config = path.join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `worker_processes 1;
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10;
  keepalive_requests 1000000000;
  default_type "text/html; charset=utf-8";
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}/site; gzip_static on; }
}
`,
  );
  const child = start('nginx', ['-c', config, '-e', 'stderr'], { log: logFile(setting, 'nginx') });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(child, `${origin}${pagePath}`);
  return serving(child, origin);
}
