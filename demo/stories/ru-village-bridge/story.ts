import type { DemoStory } from '../../types';
import { ru } from './ru';

export const story: DemoStory = {
  key: 'ru-village-bridge',
  section: 'politics',
  kind: 'report',
  topics: ['local-government', 'elections'],
  origin: 'ru',
  articles: { ru },
};
