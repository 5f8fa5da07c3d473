import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-samarkand-canals',
  section: 'world',
  kind: 'report',
  topics: ['water', 'climate'],
  origin: 'ru',
  articles: { ru },
};
