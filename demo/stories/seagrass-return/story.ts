import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'seagrass-return',
  section: 'science',
  kind: 'report',
  topics: ['marine-life', 'marmara', 'climate'],
  related: ['saltmarsh-birds'],
  origin: 'tr',
  articles: { tr, en, ru },
};
