import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-cologne-classes',
  section: 'world',
  kind: 'report',
  topics: ['language', 'youth'],
  origin: 'tr',
  articles: { tr },
};
