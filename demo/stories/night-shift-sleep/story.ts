import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'night-shift-sleep',
  section: 'science',
  kind: 'analysis',
  topics: ['health'],
  origin: 'en',
  articles: { en },
};
