import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-last-finisher',
  section: 'sport',
  kind: 'report',
  topics: ['running', 'health'],
  origin: 'ru',
  articles: { ru },
};
