import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'ferry-referendum',
  section: 'politics',
  kind: 'report',
  topics: ['public-transport', 'local-government', 'marmara', 'elections'],
  related: ['harbour-count'],
  origin: 'tr',
  front: 0,
  articles: { tr, en, ru },
};
