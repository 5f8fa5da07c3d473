import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-council-signs',
  section: 'politics',
  kind: 'report',
  topics: ['local-government', 'transparency'],
  origin: 'tr',
  articles: { tr },
};
