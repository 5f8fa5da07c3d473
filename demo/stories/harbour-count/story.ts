import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'harbour-count',
  section: 'politics',
  kind: 'live',
  topics: ['elections', 'local-government'],
  origin: 'en',
  front: 2,
  articles: { tr, en, ru },
};
