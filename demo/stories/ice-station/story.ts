import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ice-station',
  section: 'world',
  kind: 'report',
  topics: ['arctic', 'climate'],
  origin: 'ru',
  front: 4,
  articles: { ru, en },
};
