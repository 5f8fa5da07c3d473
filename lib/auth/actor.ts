import { Refusal } from '../http/refusal';
import type { Locale } from '../i18n/locales';
import { type Action, roleMay } from './permissions';
import type { Role } from './roles';

/** Who acts: a signed-in member of staff, as every writing function of the newsroom takes it first. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
  /** The language of their newsroom when an address does not say it. */
  locale: Locale;
  /** Their byline, if they have one. */
  personId: string | null;
  /** The session they act in; none for commands. */
  sessionId?: string;
}

/** Whether somebody may do something: for what a page shows. Functions that write call `authorise`. */
export const may = (actor: Actor, action: Action): boolean => roleMay(actor.role, action);

/** @throws Refusal `forbidden` unless the person's role may do it. */
export function authorise(actor: Actor, action: Action): void {
  if (!may(actor, action)) throw new Refusal('forbidden');
}

/** Whether an article is the person's own to work on, or they may work on anybody's. */
export const mayEdit = (actor: Actor, article: { createdBy: string | null }): boolean =>
  may(actor, 'article.editAny') || (article.createdBy === actor.id && may(actor, 'article.editOwn'));

/** @throws Refusal `forbidden` unless `mayEdit`. */
export function authoriseEdit(actor: Actor, article: { createdBy: string | null }): void {
  if (!mayEdit(actor, article)) throw new Refusal('forbidden');
}
