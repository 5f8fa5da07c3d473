/** The setting that remembers what the demo edition brought, so that it can be taken out again. */
export const demoKey = 'demo';

/** Ids of the rows it brought. */
export interface DemoRows {
  stories: string[];
  sections: string[];
  people: string[];
  topics: string[];
  sources: string[];
  /** Not in editions loaded before there was a newsroom. */
  staff?: string[];
}
