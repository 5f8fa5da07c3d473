import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'middle-corridor',
  section: 'economy',
  kind: 'analysis',
  topics: ['railways', 'trade'],
  origin: 'ru',
  articles: { tr, en, ru },
};
