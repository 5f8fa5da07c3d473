import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-mezen-words',
  section: 'culture',
  kind: 'report',
  topics: ['language', 'heritage'],
  origin: 'ru',
  articles: { ru },
};
