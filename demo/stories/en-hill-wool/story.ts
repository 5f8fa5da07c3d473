import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-hill-wool',
  section: 'economy',
  kind: 'report',
  topics: ['agriculture', 'trade'],
  origin: 'en',
  articles: { en },
};
