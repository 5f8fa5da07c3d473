import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-described-cinema',
  section: 'culture',
  kind: 'report',
  topics: ['cinema'],
  origin: 'ru',
  articles: { ru },
};
