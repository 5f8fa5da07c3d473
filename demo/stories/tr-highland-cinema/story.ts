import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-highland-cinema',
  section: 'culture',
  kind: 'report',
  topics: ['cinema', 'youth'],
  origin: 'tr',
  articles: { tr },
};
