import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-pothole-reasons',
  section: 'politics',
  kind: 'report',
  topics: ['transparency', 'local-government'],
  origin: 'en',
  articles: { en },
};
