import { expect, test } from 'vitest';
import { bodyLongest, nameLongest, parseCommentForm } from './form';

const parent = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const fields = { name: 'Ayşe Yılmaz', body: 'Güzel bir haber.' };

/** The problems of a form as `field code`. */
function problems(changed: Record<string, unknown>): string[] {
  const parsed = parseCommentForm({ ...fields, ...changed });
  return parsed.ok ? [] : parsed.problems.map(({ field, code }) => `${field} ${code}`);
}
/** The form as it comes back, accepted or not. */
const form = (changed: Record<string, unknown>) => parseCommentForm({ ...fields, ...changed }).form;

test('a name and a text are a comment', () => {
  expect(parseCommentForm(fields)).toEqual({ ok: true, form: { ...fields, parent: null } });
  expect(parseCommentForm({ ...fields, parent })).toEqual({ ok: true, form: { ...fields, parent } });
});

test('nothing at all: every reason at once', () => {
  expect(parseCommentForm({})).toEqual({
    ok: false,
    form: { name: '', body: '', parent: null },
    problems: [
      { field: 'name', code: 'nameMissing' },
      { field: 'body', code: 'bodyMissing' },
    ],
  });
});

test.each([
  ['empty', ''],
  ['null', null],
  ['spaces and line breaks', ' \t\r\n\n '],
  ['a no-break space', '\u00a0'],
  ['letters that show nothing', '\u200b\u2060\ufeff\u00ad\u3164'],
])('a field that is %s is missing', (_, value) => {
  expect(problems({ name: value })).toEqual(['name nameMissing']);
  expect(problems({ body: value })).toEqual(['body bodyMissing']);
});

test.each([
  ['a number', 42],
  ['true', true],
  ['a list', ['text']],
  ['an object', { toString: 'text' }],
  ['a NUL', 'a\0b'],
  ['an escape', 'a\u001b[31mb'],
  ['a backspace', 'a\bb'],
  ['a delete', 'a\u007fb'],
  ['a C1 control', 'a\u0085b'],
  ['a lone high surrogate', 'a\ud83d'],
  ['a lone low surrogate', '\ude00b'],
  ['surrogates the wrong way round', 'a\ude00\ud83db'],
  ['bytes that were no UTF-8', 'a\ufffdb'],
  ['no character', 'a\uffff'],
])('a field that is or holds %s is not text', (_, value) => {
  expect(problems({ name: value })).toEqual(['name notText']);
  expect(problems({ body: value })).toEqual(['body notText']);
});

test('letters of every language and emoji are text', () => {
  const body = 'İğneyle kuyu kazmak — «Ёлки-палки»! 東京 👩‍👩‍👧 עברית\tx';
  expect(parseCommentForm({ ...fields, body })).toMatchObject({ ok: true, form: { body } });
});

test('the longest name and text pass; one more is too long by its own length', () => {
  expect(problems({ name: 'a'.repeat(nameLongest), body: 'b'.repeat(bodyLongest) })).toEqual([]);
  const parsed = parseCommentForm({ name: 'a'.repeat(nameLongest + 1), body: 'b'.repeat(bodyLongest + 2) });
  expect(parsed).toMatchObject({
    ok: false,
    problems: [
      { field: 'name', code: 'nameLong', params: { longest: nameLongest, length: nameLongest + 1 } },
      { field: 'body', code: 'bodyLong', params: { longest: bodyLongest, length: bodyLongest + 2 } },
    ],
  });
});

test('lengths are counted as the form field counts them, after tidying', () => {
  expect(problems({ name: '😀'.repeat(nameLongest / 2) })).toEqual([]);
  expect(problems({ name: '😀'.repeat(nameLongest / 2 + 1) })).toEqual(['name nameLong']);
  expect(problems({ body: ` ${'b'.repeat(bodyLongest)}\n\n` })).toEqual([]);
  expect(problems({ body: 'b\r\n'.repeat(bodyLongest / 2) })).toEqual([]);
  expect(problems({ name: 'é'.normalize('NFD').repeat(nameLongest) })).toEqual([]);
});

test('letters are stored composed', () => {
  expect(form({ name: 'Gülşen'.normalize('NFD'), body: 'Чёрный чай'.normalize('NFD') })).toMatchObject({
    name: 'Gülşen',
    body: 'Чёрный чай',
  });
});

test('a name is one line, a text keeps its paragraphs', () => {
  const tidied = form({ name: '  Ayşe\n\t Yılmaz ', body: '\n one\r\ntwo\r\rthree\n\n\n\nfour  \n' });
  expect(tidied).toMatchObject({ name: 'Ayşe Yılmaz', body: 'one\ntwo\n\nthree\n\nfour' });
});

test('a name can not turn the sentence around it', () => {
  expect(form({ name: 'Ay\u202eşe \u2066Yılmaz\u200f' }).name).toBe('Ayşe Yılmaz');
});

test('a refused form comes back as typed', () => {
  const typed = ' first \n\n\n\n second ';
  expect(form({ name: '', body: typed, parent })).toEqual({ name: '', body: typed, parent });
  const long = 'x'.repeat(bodyLongest + 1);
  expect(form({ body: long })).toMatchObject({ name: fields.name, body: long });
});

test('what can not be kept is left out of it, the rest stays', () => {
  expect(form({ body: 'be\0fore\u0007\n\tafter\ud83d' })).toMatchObject({ body: 'before\n\tafter\ufffd' });
  expect(form({ name: 42, body: ['x'] })).toMatchObject({ name: '', body: '' });
});

test.each([[undefined], [null], ['']])('no parent: %j', (none) => {
  expect(parseCommentForm({ ...fields, parent: none })).toMatchObject({ ok: true, form: { parent: null } });
});

test.each([['not-an-id'], [42], [['x']], [{ id: parent }], [`${parent}'`], [`${parent}\n`]])(
  'a parent that is no id: %j',
  (wrong) => {
    expect(problems({ parent: wrong })).toEqual(['form parentUnknown']);
    expect(form({ parent: wrong })).toMatchObject({ ...fields, parent: null });
  },
);
