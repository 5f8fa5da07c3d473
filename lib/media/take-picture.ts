import { inspectPicture } from './inspect-picture';
import { oneAtATime } from './one-at-a-time';
import { cutShareCard } from './share-card';
import { storePicture } from './store';

/** A picture's files as its row names them. */
export interface TakenPicture {
  hash: string;
  shareHash: string;
  width: number;
  height: number;
}

/**
 * Takes an upload: looks at it, makes its renditions and its share card, all of them private until it is published.
 * @throws Refusal with what is wrong with it
 */
export const takePicture = (bytes: Buffer, focal = { x: 0.5, y: 0.5 }, purpose = ''): Promise<TakenPicture> =>
  oneAtATime(async () => {
    await inspectPicture(bytes);
    const file = await storePicture(bytes, 'private', purpose);
    const shareHash = await cutShareCard({ ...file, focalX: focal.x, focalY: focal.y }, 'private');
    return { ...file, shareHash };
  });
