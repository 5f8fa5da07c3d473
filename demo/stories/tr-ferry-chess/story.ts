import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-ferry-chess',
  section: 'sport',
  kind: 'report',
  topics: ['chess', 'public-transport'],
  origin: 'tr',
  articles: { tr },
};
