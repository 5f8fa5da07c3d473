import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The longest path of a Unix socket on macOS; Linux takes four more. Bytes. */
const longestSocketPath = 103;

/** A new folder that only this user can enter (mkdtemp makes it 0700), with the path of a socket in it. */
export async function makeSocketFolder(): Promise<{ folder: string; socket: string }> {
  const make = (parent: string) => mkdtemp(path.join(parent, 'gazette-'));
  const inFolder = (folder: string) => path.join(folder, 's');
  const wanted = path.join(os.tmpdir(), 'gazette-123456');
  const folder = await make(Buffer.byteLength(inFolder(wanted)) > longestSocketPath ? '/tmp' : os.tmpdir());
  return { folder, socket: inFolder(folder) };
}
