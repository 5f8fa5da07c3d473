import { expect, test } from 'vitest';
import { TagIndex } from './tag-index';

test('finds each thing once, by any of its tags, until it is gone', () => {
  const index = new TagIndex<{ name: string; tags: string[] }>();
  const a = { name: 'a', tags: ['site', 'x', 'y'] };
  const b = { name: 'b', tags: ['site', 'y', 'y'] };
  const c = { name: 'c', tags: ['site'] };
  for (const thing of [a, b, c, a]) index.add(thing);
  const names = (...tags: string[]) => [...index.find(tags)].map(({ name }) => name).sort();
  expect(names('x', 'y')).toEqual(['a', 'b']);
  expect(names('site')).toEqual(['a', 'b', 'c']);
  expect(names('none')).toEqual([]);
  index.delete(b);
  expect(names('y', 'site')).toEqual(['a', 'c']);
  index.delete(a);
  index.delete(c);
  index.delete(c);
  expect(names('x', 'y', 'site')).toEqual([]);
  expect(index.size).toBe(0);
});
