import { getTranslations } from 'next-intl/server';
import { logger } from '@/lib/log';
import type { BodyNode, EmbedProvider } from '@/lib/stories/body/schema';

const providers: Record<EmbedProvider, { name: string; address: (id: string) => string }> = {
  youtube: { name: 'YouTube', address: (id) => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}` },
  vk: { name: 'VK', address: (id) => `https://vk.com/${id}` },
  ok: { name: 'OK', address: (id) => `https://ok.ru/video/${id}` },
  x: { name: 'X', address: (id) => `https://x.com/i/status/${id}` },
  instagram: { name: 'Instagram', address: (id) => `https://www.instagram.com/p/${id}/` },
  telegram: { name: 'Telegram', address: (id) => `https://t.me/${id}` },
};

/** A post or video elsewhere, as a link: nothing of another site loads before the reader asks for it. */
export async function Embed({ node }: { node: Extract<BodyNode, { type: 'embed' }> }) {
  const { provider } = node.attrs;
  // Old code meets newer bodies: a provider it does not know must not break the page.
  if (!Object.hasOwn(providers, provider)) {
    logger.warn({ provider }, 'a body has an embed of an unknown provider');
    return null;
  }
  const t = await getTranslations('article');
  const { name, address } = providers[provider];
  return (
    <aside className="border border-rule p-4 font-sans text-base">
      <a href={address(node.attrs.id)} rel="noopener" className="font-semibold">
        {t('embedOpen', { provider: name })}
      </a>
      <p className="mt-1 text-label text-muted">{t('embedNote', { provider: name })}</p>
    </aside>
  );
}
