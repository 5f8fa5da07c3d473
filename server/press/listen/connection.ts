import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { channel } from '../../../lib/press/payload';

export interface ConnectionOptions {
  url: string;
  /** Told of every payload on the channel of announcements. */
  onPayload: (payload: string) => void;
  /** Called once, when the connection is of no use any more. */
  onLost: (reason: unknown) => void;
  /** How often the server is asked whether it is still there, and how long it may take to answer. Milliseconds. */
  pulseEvery: number;
  patience: number;
}

export interface Connection {
  close(): Promise<void>;
}

/** Thrown when LISTEN is taken but nothing arrives. */
export class NotDelivered extends Error {}

const settings = (url: string, patience: number): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'gazette press',
  connectionTimeoutMillis: patience,
  query_timeout: patience,
  keepAlive: true,
});

/** Says one word on a channel over a second connection, as a write would. */
async function say(word: string, { url, patience }: ConnectionOptions): Promise<void> {
  const client = new pg.Client(settings(url, patience));
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_notify($1, $2)', [word, '']);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Opens a connection that hears announcements, and makes sure that it does: behind a pooler that lends connections by
 * transaction, LISTEN succeeds and nothing ever comes.
 * @throws NotDelivered in that case, or what the connection failed with
 */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const { onPayload, onLost, pulseEvery, patience } = options;
  const client = new pg.Client(settings(options.url, patience));
  const own = `press_${randomUUID()}`;
  let open = false;
  let timer: NodeJS.Timeout | undefined;
  let echoed = () => {};

  const close = async () => {
    open = false;
    clearTimeout(timer);
    // `end` waits for a query that never answers.
    const cut = setTimeout(() => client.connection?.stream.destroy(), 500);
    await client.end().catch(() => {});
    clearTimeout(cut);
  };
  const lose = (reason: unknown) => {
    if (!open) return;
    close().catch(() => {});
    onLost(reason);
  };
  client.on('error', lose);
  client.on('end', () => lose(new Error('the database closed the connection')));
  client.on('notification', ({ channel: on, payload = '' }) => (on === own ? echoed() : onPayload(payload)));

  function pulse(): void {
    timer = setTimeout(() => client.query('select 1').then(pulse, lose), pulseEvery);
    timer.unref();
  }

  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    await client.query(`listen ${client.escapeIdentifier(own)}`);
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new NotDelivered('announcements do not arrive')), patience);
      echoed = resolve;
      say(own, options).catch(reject);
    });
    clearTimeout(timer);
  } catch (error) {
    await close();
    throw error;
  }
  open = true;
  pulse();
  return { close };
}
