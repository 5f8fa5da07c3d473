import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-last-bus-theatre',
  section: 'culture',
  kind: 'report',
  topics: ['theatre', 'public-transport'],
  origin: 'en',
  articles: { en },
};
