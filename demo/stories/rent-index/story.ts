import type { DemoStory } from '../../types';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'rent-index',
  section: 'economy',
  kind: 'analysis',
  topics: ['housing', 'inflation'],
  origin: 'tr',
  articles: { tr, ru },
};
