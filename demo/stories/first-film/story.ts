import type { DemoStory } from '../../types';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'first-film',
  section: 'culture',
  kind: 'interview',
  topics: ['cinema', 'marmara'],
  origin: 'tr',
  articles: { tr, ru },
};
