import type { DemoStory } from '../../types';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'saltmarsh-birds',
  section: 'science',
  kind: 'report',
  topics: ['marine-life', 'climate'],
  origin: 'tr',
  articles: { tr, ru },
};
