import type { PictureFile, PictureWords } from '@/lib/media/picture';
import { Picture } from './picture';

/** A picture with its caption and credit. */
export function Figure({
  file,
  words,
  sizes,
  early,
}: {
  file: PictureFile;
  words: PictureWords | null;
  sizes: string;
  early?: boolean;
}) {
  return (
    <figure>
      <Picture file={file} alt={words?.alt ?? ''} sizes={sizes} early={early} />
      {words && (words.caption || words.credit) && (
        <figcaption className="mt-2 font-sans text-label text-muted">
          {words.caption} {words.credit && <span className="whitespace-nowrap">{words.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
