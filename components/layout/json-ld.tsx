import { jsonText } from '@/lib/structured-data/json-text';

/**
 * What a page says to machines (schema.org as JSON-LD), one element a thing. The only place where text goes into a page
 * unescaped by React, which would write entities that no program reads there; `jsonText` escapes it instead.
 */
export function JsonLd({ things }: { things: object[] }) {
  return things.map((thing) => {
    const text = jsonText({ '@context': 'https://schema.org', ...thing });
    return <script key={text} type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
  });
}
