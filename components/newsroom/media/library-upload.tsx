'use client';

import { useRouter } from 'next/navigation';
import { UploadZone } from './upload-zone';

/** Uploads into the library: one picture leads to its page, where it is described; several to the list. */
export function LibraryUpload({ max, folder }: { max: number; folder: string }) {
  const router = useRouter();
  return (
    <UploadZone
      max={max}
      onDone={([one, ...others]) => {
        if (one && !others.length) window.location.assign(`${folder}/${one.id}`);
        else router.refresh();
      }}
    />
  );
}
