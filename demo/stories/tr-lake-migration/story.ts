import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-lake-migration',
  section: 'science',
  kind: 'report',
  topics: ['marine-life', 'water'],
  origin: 'tr',
  articles: { tr },
};
