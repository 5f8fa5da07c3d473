import type { DemoStory } from '../../types';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'tr-rooftop-dues',
  section: 'economy',
  kind: 'report',
  topics: ['housing', 'inflation'],
  origin: 'tr',
  articles: { tr },
};
