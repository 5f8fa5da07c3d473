import type { DemoStory } from '../../types';
import { en } from './en';

export const story: DemoStory = {
  key: 'en-parish-vacancies',
  section: 'politics',
  kind: 'report',
  topics: ['elections', 'local-government'],
  origin: 'en',
  articles: { en },
};
