import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'hazelnut-frost',
  section: 'economy',
  kind: 'report',
  topics: ['agriculture', 'black-sea', 'inflation', 'trade'],
  origin: 'tr',
  front: 3,
  articles: { tr, en, ru },
};
