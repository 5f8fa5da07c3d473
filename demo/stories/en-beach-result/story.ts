import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-beach-result',
  section: 'science',
  kind: 'report',
  topics: ['water', 'health'],
  origin: 'en',
  articles: { en },
};
