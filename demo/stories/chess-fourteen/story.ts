import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'chess-fourteen',
  section: 'sport',
  kind: 'report',
  topics: ['chess', 'youth'],
  origin: 'ru',
  articles: { tr, en, ru },
};
