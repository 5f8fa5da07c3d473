/** What has a page of its own in the newsroom besides articles and pictures, and who edits it. */
export const subjectKinds = ['section', 'topic', 'person', 'source'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Subjects that readers find under an address of their own. */
export type AddressedKind = Exclude<SubjectKind, 'source'>;

/** Tables and columns by kind, for questions that are the same for all of them. Names of the house, never input. */
export const subjectTables = {
  section: { table: 'section', words: 'section_i18n', id: 'section_id', slug: 'w.slug', use: null, merges: false },
  topic: { table: 'topic', words: 'topic_i18n', id: 'topic_id', slug: 'w.slug', use: 'article_topic', merges: true },
  person: { table: 'person', words: 'person_i18n', id: 'person_id', slug: 't.slug', use: 'byline', merges: true },
  source: {
    table: 'source',
    words: 'source_i18n',
    id: 'source_id',
    slug: 't.key',
    use: 'article_source',
    merges: false,
  },
} as const;
