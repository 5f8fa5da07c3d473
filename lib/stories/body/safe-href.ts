/**
 * Whether a link target may stand in a body: an http(s) or mailto address, or a path of this site.
 * Checked when a body is written and again when it is rendered (DESIGN.md: `Node.check()` lets `javascript:` pass).
 */
export function isSafeHref(href: string): boolean {
  // Browsers drop tabs and newlines and trim control characters before they read the scheme; refuse instead of guessing.
  if (/[\p{Cc}\s\\]/u.test(href)) return false;
  if (href.startsWith('/')) return !href.startsWith('//');
  if (!URL.canParse(href)) return false;
  return ['https:', 'http:', 'mailto:'].includes(new URL(href).protocol);
}
