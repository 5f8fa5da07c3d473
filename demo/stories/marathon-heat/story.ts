import type { DemoStory } from '../../types';
import { en } from './en';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'marathon-heat',
  section: 'sport',
  kind: 'report',
  topics: ['running', 'climate'],
  origin: 'tr',
  articles: { tr, en },
};
