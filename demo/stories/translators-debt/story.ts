import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'translators-debt',
  section: 'culture',
  kind: 'opinion',
  topics: ['translation', 'language'],
  related: ['theatre-restored'],
  origin: 'en',
  front: 5,
  articles: { en, tr, ru },
};
