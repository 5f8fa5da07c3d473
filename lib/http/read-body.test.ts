import { expect, test } from 'vitest';
import { isFormPost, readFields } from './read-body';

const json = 'application/json';
const urlencoded = 'application/x-www-form-urlencoded';

function request(type: string | null, body: BodyInit | null, headers: Record<string, string> = {}): Request {
  const made = new Request('http://gazette.example/', { method: 'POST', body, headers });
  made.headers.delete('content-type');
  if (type !== null) made.headers.set('content-type', type);
  return made;
}
const read = (...args: Parameters<typeof request>) => readFields(request(...args));
const refused = (status: number) => ({ status });

test('a JSON object', async () => {
  const sent = { name: 'Ayşe', body: 'Güzel 👍', parent: null, n: 1 };
  expect(await read(json, JSON.stringify(sent))).toEqual({ form: false, fields: sent });
  expect(await read('Application/JSON; charset=utf-8', JSON.stringify(sent))).toEqual({ form: false, fields: sent });
});

test('a form, both ways browsers send one', async () => {
  const sent = { name: 'Ayşe & co', body: 'one\r\ntwo + 2=4 %' };
  expect(await read(urlencoded, new URLSearchParams(sent).toString())).toEqual({ form: true, fields: sent });
  const form = new FormData();
  for (const [name, value] of Object.entries(sent)) form.set(name, value);
  const multipart = new Request('http://gazette.example/', { method: 'POST', body: form });
  expect(await readFields(multipart)).toEqual({ form: true, fields: sent });
});

test('a form without fields', async () => {
  expect(await read(urlencoded, '')).toEqual({ form: true, fields: {} });
});

test.each([['null'], ['[]'], ['"text"'], ['42'], [''], ['{'], ['{"a":1}x'], ["{'a':1}"]])(
  'JSON that is no object is refused: %j',
  async (body) => {
    await expect(read(json, body)).rejects.toMatchObject(refused(400));
  },
);

test('a multipart form that is broken is refused', async () => {
  await expect(read('multipart/form-data; boundary=x', 'no parts')).rejects.toMatchObject(refused(400));
  await expect(read('multipart/form-data', 'no boundary')).rejects.toMatchObject(refused(400));
});

test.each([[null], [''], ['text/plain'], ['application/xml'], ['application/octet-stream'], ['application/jsonp']])(
  'another type is refused: %j',
  async (type) => {
    await expect(read(type, '{}')).rejects.toMatchObject(refused(415));
  },
);

test('bytes that are not UTF-8 are refused', async () => {
  const bytes = new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]);
  await expect(read(json, bytes)).rejects.toMatchObject(refused(415));
});

test('a file in a form is refused', async () => {
  const form = new FormData();
  form.set('body', new File(['x'], 'x.txt'));
  const multipart = new Request('http://gazette.example/', { method: 'POST', body: form });
  await expect(readFields(multipart)).rejects.toMatchObject(refused(415));
});

const limit = 128 * 1024;
const jsonOf = (bytes: number) => JSON.stringify({ a: 'x'.repeat(bytes - JSON.stringify({ a: '' }).length) });

test('128 KiB is the most', async () => {
  expect((await read(json, jsonOf(limit))).fields).toHaveProperty('a');
  await expect(read(json, jsonOf(limit + 1))).rejects.toMatchObject(refused(413));
  await expect(read(urlencoded, 'a'.repeat(limit + 1))).rejects.toMatchObject(refused(413));
});

test('a body that says it is too large is not read', async () => {
  const body = new ReadableStream({
    pull() {
      throw new Error('it was read');
    },
  });
  const sent = new Request('http://gazette.example/', {
    method: 'POST',
    body,
    headers: { 'content-type': json, 'content-length': String(limit + 1) },
    duplex: 'half',
  } as RequestInit);
  await expect(readFields(sent)).rejects.toMatchObject(refused(413));
});

test('an endless body that says nothing is cut off at the limit', async () => {
  let pulled = 0;
  const body = new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
  const sent = new Request('http://gazette.example/', {
    method: 'POST',
    body,
    headers: { 'content-type': json },
    duplex: 'half',
  } as RequestInit);
  await expect(readFields(sent)).rejects.toMatchObject(refused(413));
  expect(pulled).toBeLessThan(10);
});

test('names of JavaScript itself are fields like others', async () => {
  const { fields } = await read(json, '{"__proto__":{"name":"x"},"constructor":"y"}');
  expect(fields.name).toBeUndefined();
  expect(Object.keys(fields)).toEqual(['__proto__', 'constructor']);
});

test('form posts are told from the rest by their type', () => {
  const is = (type?: string) => isFormPost(new Headers(type === undefined ? {} : { 'content-type': type }));
  expect(is(urlencoded)).toBe(true);
  expect(is(`${urlencoded}; charset=UTF-8`)).toBe(true);
  expect(is('Multipart/Form-Data; boundary=x')).toBe(true);
  expect(is(json)).toBe(false);
  expect(is('text/plain')).toBe(false);
  expect(is()).toBe(false);
});
