import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'marmara-drill',
  section: 'world',
  kind: 'report',
  topics: ['earthquakes', 'marmara'],
  related: ['river-accord'],
  origin: 'tr',
  front: 1,
  articles: { tr, en, ru },
};
