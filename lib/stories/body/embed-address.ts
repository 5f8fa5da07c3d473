import type { EmbedProvider } from './schema';

/** What a body keeps of a post or video elsewhere. */
export interface EmbedId {
  provider: EmbedProvider;
  id: string;
}

const video = /^(video|clip)(-?\d+)_(\d+)$/;

/** How an address of each host names what it shows; the host without `www.`, `m.` or `mobile.`. */
const readers: Record<string, (url: URL) => EmbedId | null> = {
  'youtube.com': youtube,
  'music.youtube.com': youtube,
  'youtube-nocookie.com': youtube,
  'youtu.be': (url) => given('youtube', /^\/([\w-]{11})$/.exec(url.pathname)?.[1]),
  'vk.com': vk,
  'vk.ru': vk,
  'vkvideo.ru': vk,
  'ok.ru': (url) => given('ok', /^\/(?:video|videoembed|live)\/(\d{1,20})\/?$/.exec(url.pathname)?.[1]),
  'x.com': x,
  'twitter.com': x,
  'instagram.com': (url) =>
    given('instagram', /^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([\w-]{5,40})\/?$/.exec(url.pathname)?.[1]),
  't.me': (url) => given('telegram', /^\/(?:s\/)?([A-Za-z]\w{3,31}\/\d{1,12})\/?$/.exec(url.pathname)?.[1]),
  'telegram.me': (url) => given('telegram', /^\/([A-Za-z]\w{3,31}\/\d{1,12})\/?$/.exec(url.pathname)?.[1]),
};

const given = (provider: EmbedProvider, id: string | null | undefined): EmbedId | null =>
  id ? { provider, id } : null;

function youtube({ pathname, searchParams }: URL): EmbedId | null {
  const named = pathname === '/watch' ? searchParams.get('v') : /^\/(?:shorts|live|embed)\/([^/]+)/.exec(pathname)?.[1];
  return given('youtube', /^[\w-]{11}$/.exec(named ?? '')?.[0]);
}

function vk({ pathname, searchParams }: URL): EmbedId | null {
  if (pathname === '/video_ext.php') {
    const id = `video${searchParams.get('oid')}_${searchParams.get('id')}`;
    return given('vk', video.test(id) ? id : null);
  }
  // A video opened over a list stands in the query: `?z=video-1_2/…`.
  const shown = [...pathname.split('/'), ...(searchParams.get('z') ?? '').split('/')];
  return given(
    'vk',
    shown.find((part) => video.test(part) || /^wall-?\d+_\d+$/.test(part)),
  );
}

function x({ pathname }: URL): EmbedId | null {
  return given('x', /^\/(?:\w{1,20}|i\/web|i)\/status\/(\d{1,20})(?:\/|$)/.exec(pathname)?.[1]);
}

/** The post or video that an address leads to, or null. Only the address is read: nothing is asked of the other site. */
export function embedOf(address: string): EmbedId | null {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.replace(/^(www|m|mobile)\./, '');
  return Object.hasOwn(readers, host) ? (readers[host]?.(url) ?? null) : null;
}

const links: Record<EmbedProvider, { name: string; address: (id: string) => string }> = {
  youtube: { name: 'YouTube', address: (id) => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}` },
  vk: { name: 'VK', address: (id) => `https://vk.com/${id}` },
  ok: { name: 'OK', address: (id) => `https://ok.ru/video/${id}` },
  x: { name: 'X', address: (id) => `https://x.com/i/status/${id}` },
  instagram: { name: 'Instagram', address: (id) => `https://www.instagram.com/p/${id}/` },
  telegram: { name: 'Telegram', address: (id) => `https://t.me/${id}` },
};

/** The other site's name and the page there; null for a provider this code does not know. */
export function embedLink({ provider, id }: EmbedId): { name: string; address: string } | null {
  if (!Object.hasOwn(links, provider)) return null;
  const { name, address } = links[provider];
  return { name, address: address(id) };
}

/** Hosts whose players may stand in our pages, after a reader asked for it. VK leads from its old host to its new one. */
export const frameHosts = [
  'https://www.youtube-nocookie.com',
  'https://vk.com',
  'https://vkvideo.ru',
  'https://ok.ru',
] as const;

/** The address of the player to show in the page, or null where there is only the link. */
export function embedFrame({ provider, id }: EmbedId): string | null {
  if (provider === 'youtube') return `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}`;
  if (provider === 'ok') return /^\d+$/.test(id) ? `https://ok.ru/videoembed/${id}` : null;
  if (provider !== 'vk') return null;
  const [, , owner, number] = video.exec(id) ?? [];
  return owner ? `https://vk.com/video_ext.php?oid=${owner}&id=${number}` : null;
}
