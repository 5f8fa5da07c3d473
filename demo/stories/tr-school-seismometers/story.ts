import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-school-seismometers',
  section: 'science',
  kind: 'report',
  topics: ['earthquakes', 'marmara'],
  origin: 'tr',
  articles: { tr },
};
