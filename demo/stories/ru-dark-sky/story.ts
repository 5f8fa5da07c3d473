import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-dark-sky',
  section: 'science',
  kind: 'report',
  topics: ['astronomy', 'arctic'],
  origin: 'ru',
  articles: { ru },
};
