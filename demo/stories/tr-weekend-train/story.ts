import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-weekend-train',
  section: 'world',
  kind: 'report',
  topics: ['railways'],
  origin: 'tr',
  articles: { tr },
};
