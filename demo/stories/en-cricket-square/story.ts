import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-cricket-square',
  section: 'sport',
  kind: 'report',
  topics: ['climate', 'heritage'],
  origin: 'en',
  articles: { en },
};
