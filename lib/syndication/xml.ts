import { XMLBuilder } from 'fast-xml-parser';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

/** Not allowed in XML 1.0, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An XML document from nested values: names of attributes begin with `@`, everything else is escaped text. */
export const xmlDocument = (tree: object): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(tree)}`.replace(forbidden, '');

/** An XML answer. */
export const xmlResponse = (tree: object, type: string): Response =>
  new Response(xmlDocument(tree), { headers: { 'content-type': `${type}; charset=utf-8` } });
