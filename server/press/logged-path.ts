/**
 * A path as the log may keep it: without its query, and with a dot in place of what may be a token, the key to an
 * unpublished text, to somebody's comment or account. That is what follows the words `preview` and `comment`, whole or
 * broken, and anywhere a long segment with capitals: slugs and ids have none.
 */
export const loggedPath = (path: string): string =>
  (path.split('?', 1)[0] ?? '')
    .replace(/\/(preview|comment)\/.*$/, '/$1/·')
    .replace(/\/(?=[^/]*[A-Z])[^/]{24,}/g, '/·');
