import { demoEmail } from '../../demo/load/owner';
import type { Action } from '../../lib/auth/permissions';

/**
 * A request that only those may make who may do the act. What it names is not there, or it asks for what is refused to
 * everybody for another reason: it changes nothing. In paths `{own}` stands for an article that the person began,
 * `{other}` for somebody else's, `{link}` for somebody else's preview link.
 */
export interface Probe {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
}

const nobody = '018f0000-0000-7000-8000-000000000000';
const page = (path: string): Probe => ({ method: 'GET', path: `/en/newsroom${path}` });
const member = `/api/newsroom/staff/${nobody}`;
const comments = '/api/newsroom/comments';
const send = (method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}): Probe => ({
  method,
  path: `/api/newsroom/${path}`,
  body,
});
const article = `articles/${nobody}`;
/** A save on a version that was never stored. */
const late = { fields: {}, doc: { type: 'doc', content: [] }, lockVersion: 999 };
/** A topic under an address that another one of the demo edition has. */
const taken = { words: { en: { name: 'Earthquakes', slug: 'earthquakes' } } };

/**
 * Every act of the table of permissions, by requests that do it. e2e/permissions.spec.ts sends each as every role.
 * A page is refused with words, a handler with 403; a handler that lets somebody in answers that it found nothing.
 */
export const probes: Record<Action, Probe[]> = {
  'newsroom.enter': [page('')],

  'article.read': [page('/articles')],
  'article.create': [
    page('/stories/new'),
    send('POST', 'stories', { sectionId: nobody, kind: 'report', locale: 'en' }),
  ],
  'article.translate': [send('POST', `${article}/translations`, { locale: 'ru' })],
  'article.editOwn': [send('PUT', 'articles/{own}/draft', late)],
  'article.editAny': [send('PUT', 'articles/{other}/draft', late)],
  'article.review': [send('POST', 'articles/{own}/review')],
  'article.publish': [send('POST', `${article}/publish`)],
  'article.schedule': [
    send('PUT', `${article}/schedule`, { at: '2099-01-01T09:00' }),
    send('DELETE', `${article}/schedule`),
  ],
  'article.embargo': [send('PUT', `${article}/embargo`, { until: '2099-01-01T09:00' })],
  'article.withdraw': [send('POST', `${article}/withdraw`)],
  'article.correct': [send('POST', `${article}/corrections`, { kind: 'correction', body: 'It was three.' })],
  'article.kill': [send('POST', `${article}/kill`)],
  'article.readKilled': [page('/killed')],
  'story.edit': [send('PUT', `stories/${nobody}`, { kind: 'report' })],
  'live.updateOwn': [send('POST', 'articles/{own}/updates', { headline: 'H', text: 'T.' })],
  'live.updateAny': [send('POST', 'articles/{other}/updates', { headline: 'H', text: 'T.' })],
  'preview.share': [page('/previews'), send('POST', `${article}/previews`, { hours: 24 })],
  'preview.revokeAny': [send('DELETE', 'previews/{link}')],

  'front.edit': [page('/front'), send('PUT', 'front', { locale: 'en', sectionId: null, slots: [], before: [nobody] })],
  'banner.edit': [send('POST', 'banners', { locale: 'en', text: 'Now', articleId: null, endsAt: 'never' })],
  'media.upload': [page('/media'), send('POST', 'media')],
  'media.edit': [send('DELETE', `media/${nobody}`)],
  'subject.create': [send('POST', 'topics', taken)],
  'subject.edit': [page('/topics'), page('/people'), page('/sources'), send('PUT', `topics/${nobody}`, taken)],
  'section.edit': [
    page('/sections'),
    send('PUT', `sections/${nobody}`, { accent: 'teal', words: { en: { name: 'Weather', slug: 'weather' } } }),
  ],

  'comment.moderate': [
    page('/comments'),
    { method: 'POST', path: `${comments}/acts`, body: { act: 'publish', comments: [{ id: nobody, was: 'pending' }] } },
    { method: 'POST', path: `${comments}/undo`, body: { actions: [nobody] } },
    send('PUT', `${article}/discussion`, { moderation: 'hold', closed: false }),
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
  'settings.edit': [page('/settings')],
  'audit.read': [page('/audit')],
};
