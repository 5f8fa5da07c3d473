import type { DemoStory } from '../../types';
import { en } from './en';
import { ru } from './ru';
import { tr } from './tr';

export const story: DemoStory = {
  key: 'theatre-restored',
  section: 'culture',
  kind: 'report',
  topics: ['theatre', 'heritage', 'black-sea'],
  related: ['first-film', 'translators-debt'],
  origin: 'tr',
  articles: { tr, en, ru },
};
