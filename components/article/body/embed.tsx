import { getTranslations } from 'next-intl/server';
import { logger } from '@/lib/log';
import { embedFrame, embedLink } from '@/lib/stories/body/embed-address';
import type { BodyNode } from '@/lib/stories/body/schema';

/**
 * A post or video elsewhere, as a link: nothing of another site loads before the reader asks for it. Where the other
 * site has a player, the reader script lets the link show it in its place (reader/embed-frame.ts).
 */
export async function Embed({ node }: { node: Extract<BodyNode, { type: 'embed' }> }) {
  const link = embedLink(node.attrs);
  // Old code meets newer bodies: a provider it does not know must not break the page.
  if (!link) {
    logger.warn({ provider: node.attrs.provider }, 'a body has an embed of an unknown provider');
    return null;
  }
  const t = await getTranslations('article');
  const frame = embedFrame(node.attrs);
  const anchor = (
    <a href={link.address} rel="noopener" className="font-semibold">
      {t('embedOpen', { provider: link.name })}
    </a>
  );
  return (
    <aside className="border border-rule p-4 font-sans text-base">
      {frame ? (
        <embed-frame
          data-frame={frame}
          data-play={t('embedPlay', { provider: link.name })}
          data-title={t('embedTitle', { provider: link.name })}
        >
          {anchor}
        </embed-frame>
      ) : (
        anchor
      )}
      <p className="mt-1 text-label text-muted">{t('embedNote', { provider: link.name })}</p>
    </aside>
  );
}
