import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-fell-race',
  section: 'sport',
  kind: 'report',
  topics: ['running', 'health'],
  origin: 'en',
  articles: { en },
};
