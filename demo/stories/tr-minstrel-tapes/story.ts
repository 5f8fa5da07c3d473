import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-minstrel-tapes',
  section: 'culture',
  kind: 'report',
  topics: ['heritage', 'language'],
  origin: 'tr',
  articles: { tr },
};
