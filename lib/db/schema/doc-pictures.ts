import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** The ids of the pictures in a body, as a JSON array: an index of revisions holds this very expression. */
export const docPictures = (doc: AnyColumn): SQL =>
  sql`(jsonb_path_query_array(${doc}, '$.content[*] ? (@.type == "image").attrs.mediaId'))`;
