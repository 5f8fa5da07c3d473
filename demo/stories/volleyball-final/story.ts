import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'volleyball-final',
  section: 'sport',
  kind: 'report',
  topics: ['volleyball'],
  origin: 'tr',
  articles: { tr, en, ru },
};
