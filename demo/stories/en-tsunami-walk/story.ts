import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-tsunami-walk',
  section: 'world',
  kind: 'report',
  topics: ['earthquakes', 'youth'],
  origin: 'en',
  articles: { en },
};
