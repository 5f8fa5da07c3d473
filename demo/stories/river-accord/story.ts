import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'river-accord',
  section: 'world',
  kind: 'report',
  topics: ['water', 'climate'],
  origin: 'en',
  articles: { tr, en, ru },
};
