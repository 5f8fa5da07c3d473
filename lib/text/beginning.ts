const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The beginning of a text, with an ellipsis where it goes on: whole words, and of a single long one whole letters. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  let wholeWords = 0;
  for (const { segment, index } of letters.segment(text)) {
    if (index + segment.length >= most) break;
    end = index + segment.length;
    if (/^\s/.test(segment)) wholeWords = index;
  }
  return `${text.slice(0, wholeWords || end)}…`;
}
