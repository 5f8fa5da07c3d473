import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-heating-meter',
  section: 'economy',
  kind: 'report',
  topics: ['housing', 'inflation'],
  origin: 'ru',
  articles: { ru },
};
