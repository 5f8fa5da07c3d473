import { randomBytes } from 'node:crypto';
import { createStaff } from '@/lib/auth/create-staff';
import { closeDatabase, db } from '@/lib/db/client';
import { Refusal } from '@/lib/http/refusal';
import { env } from '@/lib/settings/env';
import { prepareDatabase } from '@/server/prepare';

const usage = 'npm run staff -- create-owner EMAIL NAME';

/** Makes an owner with a random password, which is printed once. */
async function createOwner(email: string, name: string): Promise<void> {
  const password = randomBytes(15).toString('base64url');
  await db().transaction((tx) =>
    createStaff(tx, { name, email, role: 'owner', locale: env().DEFAULT_LOCALE, password }),
  );
  process.stdout.write(`${name} can sign in as ${email} with the password ${password}\nIt is shown only now.\n`);
}

const [command, email, ...name] = process.argv.slice(2);
if (command !== 'create-owner' || !email?.includes('@') || !name.length) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const database = await prepareDatabase();
try {
  await createOwner(email, name.join(' '));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`There is an account with the address ${email} already.\n`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
  await database.stop();
}
