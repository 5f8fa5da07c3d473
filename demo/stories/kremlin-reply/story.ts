import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'kremlin-reply',
  section: 'politics',
  kind: 'report',
  topics: ['turkiye-2023', 'russia-turkiye', 'elections'],
  origin: 'en',
  archive: true,
  articles: { tr, en, ru },
};
