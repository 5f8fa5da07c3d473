import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-sledge-hockey',
  section: 'sport',
  kind: 'report',
  topics: ['hockey', 'youth'],
  origin: 'ru',
  articles: { ru },
};
