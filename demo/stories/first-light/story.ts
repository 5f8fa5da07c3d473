import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'first-light',
  section: 'science',
  kind: 'report',
  topics: ['astronomy'],
  origin: 'en',
  articles: { tr, en, ru },
};
