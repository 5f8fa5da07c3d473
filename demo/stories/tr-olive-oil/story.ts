import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-olive-oil',
  section: 'economy',
  kind: 'analysis',
  topics: ['inflation', 'agriculture'],
  origin: 'tr',
  articles: { tr },
};
