import { z } from 'zod';
import { locales } from '../i18n/locales';

const port = z.coerce.number().int().min(1).max(65535);
/** An empty variable counts as not set: `.env` files and CI systems often leave them blank. */
const blank = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional());

const schema = z.object({
  NODE_ENV: z.preprocess(blank, z.enum(['development', 'production', 'test']).default('development')),
  PORT: z.preprocess(blank, port.default(3000)),
  /** Public address without a path; it alone makes absolute links and decides the Origin check. */
  SITE_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must start with http:// or https://', abort: true })
      .refine((url) => new URL(url).href === `${new URL(url).origin}/`, 'must have no path, query or password'),
  ),
  /** PostgreSQL 15 or later; the embedded one is used when this is not set. */
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://')),
  /** Where the embedded database, media and the server key live. */
  DATA_DIR: z.preprocess(blank, z.string().default('data')),
  /** `1` loads the demo edition into an empty database of any kind, `0` starts empty. */
  DEMO: optional(z.enum(['0', '1'])),
  /** Key for hashes of addresses and receipts; made and kept in DATA_DIR when not set. */
  SERVER_KEY: optional(z.string().min(32, 'must have at least 32 characters')),
  /** Proxies whose X-Forwarded-For is believed: addresses, CIDR ranges, or `loopback`; comma-separated. */
  TRUSTED_PROXIES: z.preprocess(blank, z.string().default('')),
  /** Where purges of the CDN in front are posted to; without it there is no CDN to tell. */
  CDN_PURGE_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must start with http:// or https://', abort: true })
      .refine((url) => !new URL(url).username, 'must have no user; the password goes into CDN_PURGE_TOKEN'),
  ),
  /** Sent with each purge as `Authorization: Bearer …`. */
  CDN_PURGE_TOKEN: optional(z.string().regex(/^[\x21-\x7e]+$/, 'must be letters, digits and signs of ASCII')),
  /** The mail server; without it links for staff are handed over by hand and readers get no letters about replies. */
  SMTP_URL: optional(
    z
      .url({ protocol: /^smtps?$/, error: 'must start with smtp:// or smtps://', abort: true })
      .refine((url) => new URL(url).hostname !== '', 'must name a server'),
  ),
  /** Whom letters come from, as `a@b` or `Name <a@b>`; `no-reply` at the site's own host when not set. */
  MAIL_FROM: optional(
    z
      .string()
      .regex(/^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must be an address, or Name <address>'),
  ),
  /** The language `/` leads to when nothing is known of the reader. */
  DEFAULT_LOCALE: z.preprocess(blank, z.enum(locales).default('tr')),
  /** Memory for kept pages in one process, in MiB. A third of it is V8's heap, whose default limit bounds it. */
  PRESS_MEMORY_MB: z.preprocess(blank, z.coerce.number().int().min(16).max(4_096).default(256)),
  LOG_LEVEL: z.preprocess(
    blank,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
});

/** Names of all variables, in the order of `.env.example`. */
export const envNames = schema.keyof().options;

export type Env = z.infer<typeof schema> & { SITE_URL: string };

/**
 * Reads every variable Gazette knows (`.env.example` lists them).
 * @throws Error whose message names each wrong variable in one line of its own.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`These environment variables are wrong:\n${lines.join('\n')}`);
  }
  const { SITE_URL, PORT } = parsed.data;
  return { ...parsed.data, SITE_URL: (SITE_URL ?? `http://localhost:${PORT}`).replace(/\/$/, '') };
}

let cached: Env | undefined;
/** The process's environment, parsed once. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}
