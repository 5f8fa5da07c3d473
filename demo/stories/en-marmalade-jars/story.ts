import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-marmalade-jars',
  section: 'economy',
  kind: 'analysis',
  topics: ['inflation', 'trade'],
  origin: 'en',
  articles: { en },
};
