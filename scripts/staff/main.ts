import { closeDatabase } from '@/lib/db/client';
import { Refusal } from '@/lib/http/refusal';
import { env } from '@/lib/settings/env';
import { createOwner, dropSecondFactor, everybody, replacePassword } from '@/lib/staff/commands';
import { prepareDatabase } from '@/server/prepare';

const usage = `npm run staff -- create-owner EMAIL NAME    makes an owner with a random password
npm run staff -- list                       shows who works here
npm run staff -- reset-password EMAIL       sets a random password and ends their sessions
npm run staff -- reset-totp EMAIL           takes the second step from their sign-in
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const tell = (email: string, password: string) =>
  say(`${email} can sign in with the password ${password}\nIt is shown only now.`);

interface Command {
  /** Whether the words after its name are what it needs. */
  takes(words: string[]): boolean;
  run(words: string[]): Promise<void>;
}

const oneEmail = (words: string[]) => words.length === 1 && Boolean(words[0]?.includes('@'));

const commands: Record<string, Command> = {
  'create-owner': {
    takes: ([email, ...name]) => Boolean(email?.includes('@')) && name.length > 0,
    run: async ([email = '', ...name]) =>
      tell(email, await createOwner({ email, name: name.join(' '), locale: env().DEFAULT_LOCALE })),
  },
  list: {
    takes: (words) => words.length === 0,
    run: async () => {
      for (const { name, email, role, twoFactorEnabled, disabledAt } of await everybody()) {
        const marks = [role, twoFactorEnabled && 'second step', disabledAt && 'closed'].filter(Boolean).join(', ');
        say(`${email}  ${name}  (${marks})`);
      }
    },
  },
  'reset-password': {
    takes: oneEmail,
    run: async ([email = '']) => tell(email, await replacePassword(email)),
  },
  'reset-totp': {
    takes: oneEmail,
    run: async ([email = '']) => {
      await dropSecondFactor(email);
      say(`${email} signs in with the password alone.`);
    },
  },
};

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
if (!command?.takes(words)) {
  process.stderr.write(usage);
  process.exit(2);
}
const database = await prepareDatabase();
try {
  await command.run(words);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  const known = error.kind === 'notFound' ? 'There is no account with' : 'There is an account already with';
  process.stderr.write(`${known} the address ${words[0]}.\n`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
  await database.stop();
}
