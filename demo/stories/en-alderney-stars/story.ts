import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-alderney-stars',
  section: 'science',
  kind: 'report',
  topics: ['astronomy', 'youth'],
  origin: 'en',
  articles: { en },
};
