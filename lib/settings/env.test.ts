import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { envNames, parseEnv } from './env';

/** The message that refuses one variable. */
function refusal(name: string, value: string): string {
  try {
    parseEnv({ [name]: value });
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

test('nothing is needed: these are the defaults', () => {
  expect(parseEnv({})).toEqual({
    NODE_ENV: 'development',
    PORT: 3000,
    SITE_URL: 'http://localhost:3000',
    DATA_DIR: 'data',
    TRUSTED_PROXIES: '',
    DEFAULT_LOCALE: 'tr',
    PRESS_MEMORY_MB: 256,
    LOG_LEVEL: 'info',
  });
});

const key = 'k'.repeat(32);
test.each([
  ['NODE_ENV', 'production', 'production'],
  ['PORT', '1', 1],
  ['PORT', '65535', 65535],
  ['SITE_URL', 'https://gazette.example', 'https://gazette.example'],
  ['SITE_URL', 'https://gazette.example/', 'https://gazette.example'],
  ['SITE_URL', 'http://localhost:8080', 'http://localhost:8080'],
  ['DATABASE_URL', 'postgres://u:p@db/gazette', 'postgres://u:p@db/gazette'],
  ['DATABASE_URL', 'postgresql://db/gazette', 'postgresql://db/gazette'],
  ['DATA_DIR', '/var/lib/gazette', '/var/lib/gazette'],
  ['DEMO', '0', '0'],
  ['DEMO', '1', '1'],
  ['SERVER_KEY', key, key],
  ['TRUSTED_PROXIES', 'loopback,10.0.0.0/8', 'loopback,10.0.0.0/8'],
  ['CDN_PURGE_URL', 'http://varnish:6081/.purge', 'http://varnish:6081/.purge'],
  ['CDN_PURGE_TOKEN', 'a-Word_1', 'a-Word_1'],
  ['SMTP_URL', 'smtp://localhost:2525', 'smtp://localhost:2525'],
  ['SMTP_URL', 'smtps://user:password@mail.example', 'smtps://user:password@mail.example'],
  ['MAIL_FROM', 'newsroom@gazette.example', 'newsroom@gazette.example'],
  ['MAIL_FROM', 'Gazete <newsroom@gazette.example>', 'Gazete <newsroom@gazette.example>'],
  ['DEFAULT_LOCALE', 'ru', 'ru'],
  ['PRESS_MEMORY_MB', '16', 16],
  ['LOG_LEVEL', 'silent', 'silent'],
])('%s=%s', (name, value, expected) => {
  expect(parseEnv({ [name]: value })).toHaveProperty(name, expected);
});

test.each([
  ['NODE_ENV', 'prod'],
  ['PRESS_MEMORY_MB', '15'],
  ['PRESS_MEMORY_MB', '64MB'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', 'three thousand'],
  ['PORT', '3000;'],
  ['SITE_URL', 'gazette.example'],
  ['SITE_URL', 'https://'],
  ['SITE_URL', 'ftp://gazette.example'],
  ['SITE_URL', 'javascript:alert(1)'],
  ['SITE_URL', 'https://gazette.example/news'],
  ['SITE_URL', 'https://gazette.example/?a=1'],
  ['SITE_URL', 'https://gazette.example/#a'],
  ['SITE_URL', 'https://user:password@gazette.example'],
  ['DATABASE_URL', 'mysql://db/gazette'],
  ['DATABASE_URL', 'db/gazette'],
  ['DEMO', 'yes'],
  ['SERVER_KEY', 'k'.repeat(31)],
  ['CDN_PURGE_URL', 'varnish:6081'],
  ['CDN_PURGE_URL', 'ftp://varnish/'],
  ['CDN_PURGE_URL', 'https://user:password@cdn.example/'],
  ['CDN_PURGE_TOKEN', 'two words'],
  ['CDN_PURGE_TOKEN', 'line\nbreak'],
  ['SMTP_URL', 'mail.example:587'],
  ['SMTP_URL', 'https://mail.example'],
  ['MAIL_FROM', 'newsroom'],
  ['MAIL_FROM', 'a@b.example\nBcc: c@d.example'],
  ['DEFAULT_LOCALE', 'de'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by name', (name, value) => {
  expect(refusal(name, value)).toMatch(new RegExp(`^These environment variables are wrong:\n {2}${name}: \\S.*$`));
});

test('every wrong variable is named, on a line of its own', () => {
  expect(() => parseEnv({ PORT: 'x', DEMO: 'x', LOG_LEVEL: 'x', DATA_DIR: 'fine' })).toThrow(
    /^[^\n]+\n {2}PORT: [^\n]+\n {2}DEMO: [^\n]+\n {2}LOG_LEVEL: [^\n]+$/,
  );
});

test('a refusal does not show what was given: it may be a password', () => {
  expect(refusal('SERVER_KEY', 'hunter2')).not.toContain('hunter2');
  expect(refusal('DATABASE_URL', 'mysql://u:hunter2@db')).not.toContain('hunter2');
  expect(refusal('SMTP_URL', 'http://u:hunter2@mail.example')).not.toContain('hunter2');
  expect(refusal('CDN_PURGE_URL', 'https://u:hunter2@cdn.example/')).not.toContain('hunter2');
});

test('an empty variable counts as not set', () => {
  expect(parseEnv(Object.fromEntries(envNames.map((name) => [name, ''])))).toEqual(parseEnv({}));
});

test('without SITE_URL the port is in the address', () => {
  expect(parseEnv({ PORT: '4000' }).SITE_URL).toBe('http://localhost:4000');
});

test('variables of others are left alone', () => {
  expect(parseEnv({ PATH: '/bin', HOME: '/root' })).toEqual(parseEnv({}));
});

/** `.env.example` in blocks: what a variable is for, and the variable commented out with a value. */
const example = readFileSync('.env.example', 'utf8')
  .trim()
  .split(/\n\n/)
  .slice(1)
  .map((block) => /^# (?<about>\S.*)\n#(?<name>[A-Z_]+)=(?<value>\S+)$/.exec(block)?.groups ?? { about: block });

test('.env.example has every variable once, in order, with a line on it', () => {
  expect(example.map(({ name, about }) => name ?? about)).toEqual(envNames);
});

test('the values in .env.example are right as they stand', () => {
  const values = Object.fromEntries(example.map(({ name, value }) => [name, value]));
  const parsed = parseEnv(values);
  for (const name of envNames) expect(String(parsed[name])).toBe(values[name]);
});

test('the defaults in .env.example are the real ones', () => {
  const defaults = parseEnv({});
  for (const { about, name, value } of example) {
    if (about?.includes('Default')) expect(String(defaults[name as keyof typeof defaults])).toBe(value);
  }
});
