import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-laundry-chess',
  section: 'sport',
  kind: 'report',
  topics: ['chess', 'local-government'],
  origin: 'ru',
  articles: { ru },
};
