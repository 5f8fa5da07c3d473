/**
 * The measure for the press: the least that Node can do for the same answer. Started with the folder that holds
 * headers and body, and the port.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const [, , folder = '', port = ''] = process.argv;
const headers: string[] = JSON.parse(readFileSync(path.join(folder, 'headers.json'), 'utf8'));
const body = readFileSync(path.join(folder, 'body'));

http
  .createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(body);
  })
  .listen(Number(port));
