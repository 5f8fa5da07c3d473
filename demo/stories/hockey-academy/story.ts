import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'hockey-academy',
  section: 'sport',
  kind: 'report',
  topics: ['hockey', 'youth'],
  related: ['chess-fourteen'],
  origin: 'ru',
  articles: { ru },
};
