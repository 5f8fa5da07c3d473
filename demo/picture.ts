import { image } from '@/lib/stories/body/build';

/**
 * A picture block: the nth of the article's `pictures`. The loader swaps the stand-in id for the real media id;
 * the number travels in the last group of a UUID-shaped string, so that the body is valid on its own.
 */
const prefix = '00000000-0000-4000-8000-';
export const picture = (index: number) => image(prefix + String(index).padStart(12, '0'));

/** The place in `pictures` a stand-in id names, or null when the id is a real one. */
export const pictureIndex = (mediaId: string): number | null =>
  mediaId.startsWith(prefix) ? Number(mediaId.slice(prefix.length)) : null;
