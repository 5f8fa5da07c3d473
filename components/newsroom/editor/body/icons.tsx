/** Signs of the toolbar: strokes on a 20 by 20 field. */
const strokes = {
  link: 'M8 12a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M12 8a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1',
  bulletList: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  orderedList: 'M9 5h8M9 10h8M9 15h8M3 4l1.5-1V7.5M3 12.5c0-1.5 2.5-1.5 2.5 0 0 1-2.5 1.5-2.5 3h3',
  blockquote: 'M4 4v12M8 6h9M8 10h9M8 14h6',
  pullQuote: 'M8 5c-3 1-4 3-4 6v4h4v-4H6M16 5c-3 1-4 3-4 6v4h4v-4h-2',
  keyFacts: 'M3 4h14M3 16h14M9 8h8M9 12h8M4 8h.01M4 12h.01',
  picture: 'M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 4M13 7.5h.01',
  embed: 'M3 5h14v10H3zM8.5 7.5v5l4-2.5z',
  rule: 'M3 10h3M8.5 10h3M14 10h3',
  undo: 'M8 4 4 8l4 4M4 8h8a4 4 0 0 1 0 8H9',
  redo: 'm12 4 4 4-4 4M16 8H8a4 4 0 0 0 0 8h3',
  paste: 'M7 4H4v13h12V4h-3M7 3h6v3H7zM7 10h6M7 13h4',
} as const;
export type IconName = keyof typeof strokes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="size-5 fill-none stroke-current stroke-[1.6] [stroke-linecap:round] [stroke-linejoin:round]"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
