import type { BodyListItem } from '@/lib/stories/body/schema';
import { Inline } from './inline';

/** The items of a list; an item of one paragraph stands without a paragraph of its own. */
export function ListItems({ items }: { items: BodyListItem[] }) {
  return items.map((item, n) => (
    <li key={n}>
      {item.content.length === 1 ? (
        <Inline runs={item.content[0]?.content} />
      ) : (
        item.content.map((paragraph, m) => (
          <p key={m}>
            <Inline runs={paragraph.content} />
          </p>
        ))
      )}
    </li>
  ));
}
