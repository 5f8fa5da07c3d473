import { createTransport } from 'nodemailer';
import { logger } from '../log';
import { env } from '../settings/env';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text: what staff get needs no more, and nothing can be hidden in it. */
  text: string;
  /** The same in HTML, for letters with links that readers press. */
  html?: string;
  headers?: Record<string, string>;
}

/** A mail server that says nothing for so long is away. Milliseconds. */
const patience = 5_000;

/** Whether a mail server is set. */
export const canMail = (): boolean => env().SMTP_URL !== undefined;

/**
 * Sends a letter through the server of SMTP_URL. Never throws: what a letter tells of has happened already.
 * @returns whether the server took it; false without a server
 */
export async function sendMail({ to, subject, text, html, headers }: Mail): Promise<boolean> {
  const { SMTP_URL, MAIL_FROM, SITE_URL } = env();
  if (!SMTP_URL) return false;
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  try {
    const from = MAIL_FROM ?? `Gazette <no-reply@${new URL(SITE_URL).hostname}>`;
    await transport.sendMail({ from, to, subject, text, html, headers });
    return true;
  } catch (error) {
    // Its message may quote the address, and the log holds none.
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    logger.error({ code, responseCode }, 'a letter could not be sent');
    return false;
  } finally {
    transport.close();
  }
}
