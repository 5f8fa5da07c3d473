import { parse } from 'parse5';

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  value?: string;
  childNodes?: Node[];
}

export type Thing = Record<string, unknown>;

function* elements(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
}

const attribute = (node: Node, name: string): string | undefined => node.attrs?.find((one) => one.name === name)?.value;

/** What a page says to machines, read as they do: by an HTML parser, then as JSON. */
export function readPage(html: string) {
  const all = [...elements(parse(html) as unknown as Node)];
  const things = all
    .filter((node) => node.nodeName === 'script' && attribute(node, 'type') === 'application/ld+json')
    .map((node) => JSON.parse((node.childNodes ?? []).map((child) => child.value ?? '').join('')) as Thing);
  const meta = (name: string): string[] =>
    all
      .filter(
        (node) => node.nodeName === 'meta' && [attribute(node, 'property'), attribute(node, 'name')].includes(name),
      )
      .map((node) => attribute(node, 'content') ?? '');
  const links = (rel: string) =>
    all
      .filter((node) => node.nodeName === 'link' && attribute(node, 'rel') === rel)
      .map((node) => ({ href: attribute(node, 'href') ?? '', hreflang: attribute(node, 'hreflang') }));
  return { things, meta, links };
}

/** All types of a thing: one, or several. */
export const typesOf = (thing: Thing): string[] => [thing['@type'] ?? []].flat() as string[];

/** The one thing of a type that a page says. */
export function thingOf(things: Thing[], type: string): Thing {
  const found = things.filter((thing) => typesOf(thing).includes(type));
  if (found.length !== 1) throw new Error(`${found.length} things of type ${type}, not one`);
  return found[0] as Thing;
}
