import type { DemoStory } from '../../types';
import { en } from './en';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'open-budget',
  section: 'politics',
  kind: 'analysis',
  topics: ['transparency', 'local-government'],
  origin: 'tr',
  articles: { tr, en },
};
