import { closeDatabase } from '@/lib/db/client';
import { everybody } from '@/lib/staff/commands';
import { prepareDatabase } from '@/server/prepare';
import { removeDemo } from './remove';

/** `npm run demo:remove`: takes the demo edition out of the portal's database. */
process.env.DEMO = '0';
const database = await prepareDatabase();
try {
  const removed = await removeDemo();
  const said = removed === null ? 'There is no demo edition here.' : `The demo edition is gone: ${removed} articles.`;
  const owner = (await everybody()).some((one) => one.role === 'owner' && !one.disabledAt);
  const next = owner ? '' : '\nMake an owner of the newsroom with `npm run staff -- create-owner EMAIL NAME`.';
  process.stdout.write(`${said}${next}\nStart with DEMO=0, or an empty database gets it again.\n`);
} finally {
  await closeDatabase();
  await database.stop();
}
