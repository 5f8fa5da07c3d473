import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-village-lot',
  section: 'politics',
  kind: 'report',
  topics: ['elections', 'local-government'],
  origin: 'tr',
  articles: { tr },
};
