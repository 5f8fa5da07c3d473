import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-tea-appointment',
  section: 'economy',
  kind: 'report',
  topics: ['agriculture', 'black-sea'],
  origin: 'tr',
  articles: { tr },
};
