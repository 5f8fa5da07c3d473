import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-tick-season',
  section: 'science',
  kind: 'report',
  topics: ['health', 'climate'],
  origin: 'ru',
  articles: { ru },
};
