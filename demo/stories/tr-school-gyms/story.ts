import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-school-gyms',
  section: 'sport',
  kind: 'report',
  topics: ['volleyball', 'youth'],
  origin: 'tr',
  articles: { tr },
};
