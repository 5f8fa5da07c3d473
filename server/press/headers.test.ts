import { expect, test } from 'vitest';
import { inwardHeaders, outwardHeaders, readerHeaders, readerLinks } from './headers';

test('what clients could steer Next with stays outside', () => {
  const inward = inwardHeaders({
    accept: 'text/html',
    connection: 'close, X-Secret',
    cookie: 'a=b',
    forwarded: 'for=6.6.6.6',
    host: 'evil.example',
    'next-action': 'x',
    'next-router-state-tree': 'x',
    'proxy-authorization': 'x',
    rsc: '1',
    te: 'trailers',
    'transfer-encoding': 'chunked',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil.example',
    'x-gazette-client': '6.6.6.6',
    'x-middleware-subrequest': 'x',
    'x-nextjs-data': '1',
    'x-secret': 'x',
  });
  expect(inward).toEqual({ accept: 'text/html', cookie: 'a=b' });
});

test("what is between us and Next doesn't go out", () => {
  const outward = outwardHeaders({
    connection: 'keep-alive',
    'content-type': 'application/json',
    'set-cookie': ['a=1', 'b=2'],
    'transfer-encoding': 'chunked',
    vary: 'rsc, next-router-state-tree, next-router-prefetch, Accept-Language',
    'x-gazette-card': '{}',
    'x-nextjs-cache': 'HIT',
    'x-powered-by': 'Next.js',
  });
  expect(outward).toEqual({
    'content-type': 'application/json',
    'set-cookie': ['a=1', 'b=2'],
    vary: 'Accept-Language',
  });
  expect(outwardHeaders({ vary: 'rsc, next-url' })).toEqual({});
});

test('links keep fonts and lose scripts', () => {
  const font = '</fonts/a,b.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"';
  const script = '</_next/static/chunks/a.js>; rel=preload; as="script"';
  expect(readerLinks(`${script}, ${font}`)).toBe(font);
  expect(readerLinks(`${font}, </_next/m.js>; rel="modulepreload", </a.css>; rel=preload; as="style"`)).toBe(
    `${font}, </a.css>; rel=preload; as="style"`,
  );
  expect(readerLinks(script)).toBeUndefined();
  expect(readerLinks(undefined)).toBeUndefined();
});

test('the policy of reader pages allows nothing inline', () => {
  const headers = readerHeaders('https://gazette.example');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['content-security-policy']).toContain("worker-src 'self'");
  expect(headers['strict-transport-security']).toBeDefined();
  expect(readerHeaders('http://localhost:3000')['strict-transport-security']).toBeUndefined();
});
