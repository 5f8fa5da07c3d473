import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-potato-price',
  section: 'economy',
  kind: 'report',
  topics: ['inflation', 'agriculture', 'trade'],
  origin: 'ru',
  articles: { ru },
};
