import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** Elements that `reader/` brings to life; without script they are plain boxes around working HTML. */
type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'relative-time': Plain;
      'search-suggest': Plain & { 'data-locale'?: string; 'data-label'?: string };
      'share-tools': Plain & { 'data-copied'?: string };
      'new-updates': Plain & { 'data-page'?: string; 'data-found'?: string };
      'embed-frame': Plain & { 'data-frame'?: string; 'data-play'?: string; 'data-title'?: string };
      'like-button': Plain;
      'comment-check': Plain & { 'data-words'?: string };
      'read-beacon': Plain & { 'data-article'?: string };
      'display-settings': Plain;
      'save-story': Plain & Record<'data-saved' | 'data-full' | 'data-failed' | 'data-copy', string>;
      'kept-list': Plain & Record<'data-remove' | 'data-removed', string>;
    }
  }
}
