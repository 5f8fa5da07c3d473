import pg from 'pg';
import { onTestFinished } from 'vitest';
import { channel } from './payload';

/**
 * Listens as a press does. The function it returns does something and gives back what was announced by it, in order.
 * Notifications arrive in the order of commits, so a mark sent afterwards says that all have come.
 */
export async function listen(url = process.env.DATABASE_URL) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(`listen ${channel}`);
  let marks = 0;
  return async (work: () => Promise<unknown>): Promise<string[]> => {
    const heard: string[] = [];
    const mark = `mark ${marks++}`;
    let onMark = () => {};
    const marked = new Promise<void>((resolve) => {
      onMark = resolve;
    });
    const take = ({ payload = '' }: pg.Notification) => (payload === mark ? onMark() : heard.push(payload));
    client.on('notification', take);
    try {
      await work();
      await client.query('select pg_notify($1, $2)', [channel, mark]);
      await marked;
    } finally {
      client.removeListener('notification', take);
    }
    return heard;
  };
}
