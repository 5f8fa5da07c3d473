import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'village-library',
  section: 'culture',
  kind: 'report',
  topics: ['heritage', 'youth'],
  origin: 'en',
  articles: { en },
};
