import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-complaints-log',
  section: 'politics',
  kind: 'analysis',
  topics: ['transparency', 'local-government'],
  origin: 'ru',
  articles: { ru },
};
