import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-minibus-map',
  section: 'world',
  kind: 'report',
  topics: ['public-transport', 'transparency'],
  origin: 'en',
  articles: { en },
};
