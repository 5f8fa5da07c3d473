/**
 * The one script of reader pages. Everything works without it: it only improves what is there, by custom elements
 * in the page's own tree, and so needs no framework and no inline style or script that the policy would refuse.
 */

import { CommentCheck } from './comment-check';
import { DisplaySettings } from './display-settings';
import { EmbedFrame } from './embed-frame';
import { KeptList } from './kept-list';
import { LikeButton } from './like-button';
import { NewUpdates } from './new-updates';
import { ReadBeacon } from './read-beacon';
import { RelativeTime } from './relative-time';
import { SaveStory } from './save-story';
import { SearchSuggest } from './search-suggest';
import { settled } from './settled';
import { ShareTools } from './share-tools';
import { startWorker } from './worker';

const elements = {
  'relative-time': RelativeTime,
  'share-tools': ShareTools,
  'read-beacon': ReadBeacon,
  'new-updates': NewUpdates,
  'embed-frame': EmbedFrame,
  'search-suggest': SearchSuggest,
  'display-settings': DisplaySettings,
  'save-story': SaveStory,
  'kept-list': KeptList,
  'like-button': LikeButton,
  'comment-check': CommentCheck,
};

settled(Object.keys(elements).join()).then(() => {
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
});

// After what the page itself needs, and not for a page that is only being prepared.
if (document.readyState === 'complete') startWorker();
else addEventListener('load', () => startWorker());
