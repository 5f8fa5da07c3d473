/** HTTP status of each way the newsroom refuses; the words are in messages under `newsroom.problems`. */
export const refusalStatus = {
  signedOut: 401,
  forbidden: 403,
  notFound: 404,
  /** Somebody else saved or decided in the meantime. */
  conflict: 409,
  invalid: 422,
  tooFast: 429,
} as const;
export type RefusalKind = keyof typeof refusalStatus;

/** One thing that was wrong; `code` is a key of `newsroom.problems`. */
export interface Fault {
  /** Name of the form's field, or `form` for all of it. */
  field: string;
  code: string;
  params?: Record<string, string | number>;
}

/**
 * A write that was not done, with what the person reads about it. Thrown by domain functions; the route says it in the
 * caller's language (lib/newsroom/http/answer-write.ts).
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly faults: Fault[] = [],
    /** More for programs and for the editor, e.g. both versions of a conflict. */
    readonly more: Record<string, unknown> = {},
  ) {
    super(`${kind}: ${faults.map((fault) => `${fault.field} ${fault.code}`).join(', ')}`);
  }
}

/** A refusal because of one field. */
export const invalid = (field: string, code: string, params?: Fault['params']): Refusal =>
  new Refusal('invalid', [{ field, code, params }]);
