/** The address of a link as it was shown when it was made: nobody can be told it again. */
export interface MadeLink {
  id: string;
  url: string;
}

const key = (articleId: string): string => `preview-link:${articleId}`;

/** Keeps the newest link of an article while the tab is open, so that it is used again instead of making another. */
export function rememberLink(articleId: string, link: MadeLink): void {
  try {
    sessionStorage.setItem(key(articleId), JSON.stringify(link));
  } catch {
    // Storage is off: the address is shown once, then.
  }
}

/** The newest link made in this tab, if it is among those that still work. */
export function rememberedLink(articleId: string, open: string[]): MadeLink | null {
  try {
    const link: unknown = JSON.parse(sessionStorage.getItem(key(articleId)) ?? 'null');
    const isLink = typeof link === 'object' && link !== null && 'id' in link && 'url' in link;
    return isLink && open.includes(String(link.id)) ? { id: String(link.id), url: String(link.url) } : null;
  } catch {
    return null;
  }
}
