import type { newsroomPaths } from '@/lib/newsroom/paths';
import type { SubjectKind } from '@/lib/newsroom/subjects/subject-kinds';

/** Where each kind of subject is managed: the page of the list, of one, and the API of both. */
export const subjectPlaces = {
  section: { list: 'sections', one: 'section', api: '/api/newsroom/sections' },
  topic: { list: 'topics', one: 'topic', api: '/api/newsroom/topics' },
  person: { list: 'people', one: 'person', api: '/api/newsroom/people' },
  source: { list: 'sources', one: 'source', api: '/api/newsroom/sources' },
} as const satisfies Record<
  SubjectKind,
  { list: keyof typeof newsroomPaths; one: keyof typeof newsroomPaths; api: string }
>;
