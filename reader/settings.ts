/**
 * The script that stands in the head of reader pages and is waited for: text size and theme must be there before
 * anything is painted. It does nothing else.
 */
import { chosen, displaySettings, show } from './display';

const showAll = (): void => {
  for (const setting of displaySettings) show(setting, chosen(setting));
};

showAll();
// Another tab, or a page that comes back after the choice was made on a later one.
addEventListener('storage', showAll);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showAll();
});
