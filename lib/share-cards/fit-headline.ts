/** Room for a headline, in pixels, and the sizes it may be set in, largest first. */
export interface Room {
  width: number;
  height: number;
  sizes: readonly number[];
  /** Of lines, in parts of the size. */
  leading: number;
}

export interface Fitted {
  size: number;
  lines: string[];
}

/** Lines filled one after another; null when a word is wider than the line. Widths in parts of the size. */
function fill(words: string[], width: number, measure: (text: string) => number): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) line = longer;
    else if (measure(word) > width) return null;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Steps in which the narrowest even setting is looked for: a line's width halved so often is a few pixels. */
const steps = 7;

/** The same number of lines, as even as they can be: the narrowest room that still holds them. */
function balance(words: string[], full: string[], width: number, measure: (text: string) => number): string[] {
  let best = full;
  let [low, high] = [width / 3, width];
  for (let i = 0; i < steps; i++) {
    const middle = (low + high) / 2;
    const lines = fill(words, middle, measure);
    if (lines && lines.length <= full.length) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}

/**
 * Sets a headline as large as its room allows, in even lines. One that is too long even in the smallest size loses whole
 * words at its end to an ellipsis; so does one with a word that is wider than the room. No word is ever cut.
 * @param measure the width of a text in parts of the type's size
 */
export function fitHeadline(text: string, room: Room, measure: (text: string) => number): Fitted {
  const words = text.split(' ').filter(Boolean);
  const attempt = (some: string[], size: number): string[] | null => {
    const width = room.width / size;
    const lines = fill(some, width, measure);
    if (!lines || lines.length * room.leading * size > room.height) return null;
    return balance(some, lines, width, measure);
  };
  for (const size of room.sizes) {
    const lines = attempt(words, size);
    if (lines) return { size, lines };
  }
  const size = room.sizes.at(-1) ?? 0;
  for (let kept = words.length - 1; kept > 0; kept--) {
    const last = (words[kept - 1] ?? '').replace(/[\s.,:;!?–—-]+$/, '');
    const lines = attempt([...words.slice(0, kept - 1), `${last}…`], size);
    if (lines) return { size, lines };
  }
  return { size, lines: [] };
}
