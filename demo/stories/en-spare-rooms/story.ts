import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-spare-rooms',
  section: 'economy',
  kind: 'report',
  topics: ['housing', 'youth'],
  origin: 'en',
  articles: { en },
};
