import { getTranslations } from 'next-intl/server';
import type { Card } from '@/lib/stories/cards';

/** The line above a headline: what kind of piece it is when that matters, and the editor's word for its subject. */
export async function Kicker({ card }: { card: Card }) {
  const t = await getTranslations('kind');
  const kind = card.archive ? 'archive' : card.kind;
  const words = kind === 'report' ? '' : t(kind);
  // An editor's kicker often is the kind itself: "Interview | Interview" helps nobody.
  const kicker = card.kicker === words ? '' : card.kicker;
  if (!words && !kicker) return null;
  return (
    <p className="font-sans text-label font-semibold text-accent">
      {kind === 'live' && <span className="me-1.5 inline-block size-2 rounded-full bg-accent align-baseline" />}
      {words}
      {words && kicker && (
        <span aria-hidden="true" className="mx-1.5 text-rule">
          |
        </span>
      )}
      {kicker}
    </p>
  );
}
