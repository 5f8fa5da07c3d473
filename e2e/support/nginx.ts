import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder of system programs is not on every user's PATH. */
const places = ['nginx', '/usr/sbin/nginx'];

export const findNginx = (): string | undefined => {
  const hasOpenssl = !spawnSync('openssl', ['version']).error;
  return hasOpenssl ? places.find((place) => !spawnSync(place, ['-v']).error) : undefined;
};

export interface NginxPorts {
  plain: number;
  tls: number;
  backend: number;
}

/** Writes `deploy/nginx.conf` with other ports and a certificate of its own; returns the folder. */
export function writeNginxFolder({ plain, tls, backend }: NginxPorts): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gz-nginx-'));
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
  const names = ['-subj', '/CN=gazette.example', '-days', '2'];
  spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    certificate,
    ...names,
  ]);
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace('/var/log/nginx', folder)
    .replace('127.0.0.1:3000', `127.0.0.1:${backend}`)
    .replaceAll(/(listen (\[::\]:)?)80;/g, `$1${plain};`)
    .replaceAll(/(listen (\[::\]:)?)443 /g, `$1${tls} `)
    // Not every machine that runs tests has IPv6.
    .replaceAll(/.*listen \[::\].*\n/g, '');
  writeFileSync(path.join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/t;`,
  );
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {} http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  );
  return folder;
}

/** Starts nginx on such a folder; what it returns ends it and removes the folder. */
export function startNginx(program: string, folder: string): () => Promise<void> {
  const child = spawn(program, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
