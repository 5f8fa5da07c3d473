import http, { type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { PressCard } from '../../lib/press/card';
import { sendCardAtEnd } from './answer-card';
import { cardHeader, decodeCard, encodeCard } from './card-wire';

const card: PressCard = {
  status: 404,
  tags: new Set(['path:/tr/haber ş', 'story:1']),
  ttl: 60,
  until: new Date('2026-01-02T03:04:05Z'),
  store: false,
};

test('a card comes back as it was', () => {
  const wire = encodeCard(card);
  expect(wire).toMatch(/^[\x20-\x7e]+$/);
  expect(decodeCard(wire)).toEqual(card);
  expect(decodeCard(encodeCard({ tags: new Set(), store: true }))).toEqual({ tags: new Set(), store: true });
  expect(decodeCard(undefined)).toBeNull();
});

async function answer(listener: RequestListener): Promise<http.IncomingMessage> {
  const server = http.createServer((request, response) => {
    const filled: PressCard = { tags: new Set(), store: true };
    sendCardAtEnd(response, filled);
    Object.assign(filled, card);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    http.get({ port, agent: false }, async (response) => {
      for await (const _ of response);
      server.close();
      resolve(response);
    });
  });
}

test('the card goes behind a page that streams', async () => {
  const { trailers, headers } = await answer((_request, response) => {
    response.writeHead(200);
    response.write('a');
    setTimeout(() => response.end('b'), 10);
  });
  expect(decodeCard(trailers[cardHeader])).toEqual(card);
  expect(headers[cardHeader]).toBeUndefined();
});

test('and before one that is sent in one piece', async () => {
  const { trailers, headers } = await answer((_request, response) => {
    response.setHeader('content-length', 1);
    response.end('a');
  });
  expect(decodeCard(headers[cardHeader])).toEqual(card);
  expect(trailers[cardHeader]).toBeUndefined();
});
