import { prerender } from 'react-dom/static';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logger } from '@/lib/log';
import { a, b, doc, embed, facts, h2, h3, hr, i, image, ol, p, pull, quote, ul } from '@/lib/stories/body/build';
import { type BodyNode, bodyNode } from '@/lib/stories/body/schema';
import { Body, type BodyPictures } from './body';

vi.mock('next-intl/server', async () => {
  const { createTranslator } = await import('next-intl');
  const { default: messages } = await import('@/messages/en.json');
  return { getTranslations: async (namespace: 'article') => createTranslator({ locale: 'en', messages, namespace }) };
});

const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
afterEach(() => vi.restoreAllMocks);

const mediaId = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const pictures: BodyPictures = new Map([
  [
    mediaId,
    {
      file: { hash: 'abc', width: 1200, height: 800, focalX: 0.5, focalY: 0.5 },
      words: { alt: 'A <ferry>', caption: 'The ferry at night.', credit: 'Drawing: Gazette' },
    },
  ],
]);

/** The HTML inside the body's frame, without classes. */
async function html(...nodes: unknown[]): Promise<string> {
  const { prelude } = await prerender(<Body doc={doc(...(nodes as BodyNode[]))} pictures={pictures} />);
  const whole = (await new Response(prelude).text()).replace(/ class="[^"]*"/g, '').replaceAll('<!-- -->', '');
  expect(whole).toMatch(/^<div>.*<\/div>$/s);
  return whole.slice('<div>'.length, -'</div>'.length);
}
const link = (href: unknown) =>
  p('Read ', { type: 'text', text: 'this', marks: [{ type: 'link', attrs: { href } }] } as never);

test('x', async () => {
  console.log(await html(p('a', b('b')), h2('x'), facts('x'), embed('x', '1'), image(mediaId), pull('x', 'y')));
});
