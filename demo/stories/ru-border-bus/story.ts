import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-border-bus',
  section: 'world',
  kind: 'report',
  topics: ['public-transport'],
  origin: 'ru',
  articles: { ru },
};
