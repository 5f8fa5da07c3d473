import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-phrase-book',
  section: 'culture',
  kind: 'report',
  topics: ['translation', 'language'],
  origin: 'en',
  articles: { en },
};
