import { SMTPServer } from 'smtp-server';

/** A letter as the mail server got it. */
export interface Letter {
  from: string;
  to: string[];
  subject: string;
  /** The plain text, and the HTML where there is one. */
  text: string;
  html: string;
  /** As it came. */
  raw: string;
}

const decoded = (text: string): string =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

/** Words of a header: base64 or quoted, one or several. */
export const header = (raw: string, name: string): string =>
  (new RegExp(`^${name}:[ \\t]*(.*(?:\\r\\n[ \\t].*)*)`, 'mi').exec(raw)?.[1] ?? '')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/\r\n[ \t]/g, ' ')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, text) => Buffer.from(text, 'base64').toString())
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, text) => decoded(text.replace(/_/g, ' ')))
    .trim();

function bodyOf(raw: string): string {
  const [, body = ''] = /\r\n\r\n([\s\S]*)/.exec(raw) ?? [];
  const way = header(raw, 'Content-Transfer-Encoding');
  if (way === 'base64') return Buffer.from(body, 'base64').toString();
  return way === 'quoted-printable' ? decoded(body) : body;
}

/** The bodies of a letter: of one in several parts, each by its type. */
function bodiesOf(raw: string): { text: string; html: string } {
  const boundary = /boundary="([^"]+)"/.exec(header(raw, 'Content-Type'))?.[1];
  if (!boundary) return { text: bodyOf(raw), html: '' };
  const parts = raw.split(`--${boundary}`).map((part) => part.replace(/^\r\n/, ''));
  const of = (type: string) => bodyOf(parts.find((part) => header(part, 'Content-Type').startsWith(type)) ?? '');
  // Mail ends its lines with two characters.
  const lines = (text: string) => text.replace(/\r\n/g, '\n');
  return { text: lines(of('text/plain')), html: lines(of('text/html')) };
}

/** A real mail server on a port of its own, which keeps what it gets. */
export async function startMailServer() {
  const letters: Letter[] = [];
  const behaviour = { refuses: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(behaviour.refuses ? new Error('no such mailbox') : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        const to = rcptTo.map((one) => one.address);
        letters.push({ from, to, subject: header(raw, 'Subject'), raw, ...bodiesOf(raw) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    letters,
    behaviour,
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
