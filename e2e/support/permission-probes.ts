import { demoEmail } from '../../demo/load/owner';
import type { Action } from '../../lib/auth/permissions';

/** A request that only those may make who may do the act. What it names is not there: it changes nothing. */
interface Probe {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
}

const nobody = '018f0000-0000-7000-8000-000000000000';
const page = (path: string): Probe => ({ method: 'GET', path: `/en/newsroom${path}` });
const member = `/api/newsroom/staff/${nobody}`;
const comments = '/api/newsroom/comments';
/** Its pages and handlers are not here yet; who builds them adds the requests. */
const notYet = (what: string) => ({ notYet: what });

/**
 * Every act of the table of permissions, by requests that do it. e2e/permissions.spec.ts sends each as every role.
 * A page is refused with words, a handler with 403; a handler that lets somebody in answers that it found nothing.
 */
export const probes: Record<Action, Probe[] | { notYet: string }> = {
  'newsroom.enter': [page('')],

  'article.read': notYet('the list of articles'),
  'article.create': notYet('the editor'),
  'article.translate': notYet('translations'),
  'article.editOwn': notYet('the editor'),
  'article.editAny': notYet('the editor'),
  'article.review': notYet('publishing'),
  'article.publish': notYet('publishing'),
  'article.schedule': notYet('publishing'),
  'article.embargo': notYet('publishing'),
  'article.withdraw': notYet('publishing'),
  'article.correct': notYet('publishing'),
  'article.kill': notYet('publishing'),
  'article.readKilled': notYet('publishing'),
  'story.edit': notYet('publishing'),
  'live.updateOwn': notYet('live stories'),
  'live.updateAny': notYet('live stories'),
  'preview.share': notYet('previews'),
  'preview.revokeAny': notYet('previews'),

  'front.edit': notYet('the front-page editor'),
  'banner.edit': notYet('the banner'),
  'media.upload': notYet('the picture library'),
  'media.edit': notYet('the picture library'),
  'subject.create': notYet('subjects'),
  'subject.edit': notYet('subjects'),
  'section.edit': notYet('sections'),

  'comment.moderate': [
    page('/comments'),
    { method: 'POST', path: `${comments}/acts`, body: { act: 'publish', comments: [{ id: nobody, was: 'pending' }] } },
    { method: 'POST', path: `${comments}/undo`, body: { actions: [nobody] } },
  ],
  'comment.ban': [
    page('/comments/bans'),
    { method: 'POST', path: `${comments}/bans`, body: { comment: nobody, days: 7 } },
    { method: 'DELETE', path: `${comments}/bans/${nobody}`, body: {} },
  ],

  'staff.manage': [
    page('/staff'),
    page(`/staff/${nobody}`),
    { method: 'PUT', path: member, body: { role: 'editor', personId: null } },
    { method: 'POST', path: `${member}/disable`, body: {} },
    { method: 'POST', path: `${member}/enable`, body: {} },
    { method: 'POST', path: `${member}/reset-link`, body: {} },
    { method: 'POST', path: `${member}/reset-second-factor`, body: {} },
    { method: 'POST', path: '/api/newsroom/staff/invites', body: { email: demoEmail, role: 'editor', locale: 'en' } },
    { method: 'DELETE', path: `/api/newsroom/staff/invites/${nobody}`, body: {} },
  ],
  'settings.edit': notYet('site settings'),
  'audit.read': [page('/audit')],
};
