import { expect, test } from 'vitest';
import { embedFrame, embedLink, embedOf, frameHosts } from './embed-address';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10', 'youtube', 'dQw4w9WgXcQ'],
  ['https://m.youtube.com/watch?app=x&v=dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ'],
  ['https://youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://vk.com/video-123_456', 'vk', 'video-123_456'],
  ['https://vkvideo.ru/video-123_456', 'vk', 'video-123_456'],
  ['https://vk.com/videos-123?z=video-123_456%2Fclub123', 'vk', 'video-123_456'],
  ['https://vk.com/video_ext.php?oid=-123&id=456&hash=0', 'vk', 'video-123_456'],
  ['https://vk.com/wall-123_456', 'vk', 'wall-123_456'],
  ['https://ok.ru/video/1234567890', 'ok', '1234567890'],
  ['https://m.ok.ru/live/1234567890', 'ok', '1234567890'],
  ['https://x.com/somebody/status/123456?s=20', 'x', '123456'],
  ['https://twitter.com/somebody/status/123456/photo/1', 'x', '123456'],
  ['https://www.instagram.com/p/CxYz_1-a/', 'instagram', 'CxYz_1-a'],
  ['https://www.instagram.com/somebody/reel/CxYz_1-a/?igsh=1', 'instagram', 'CxYz_1-a'],
  ['https://t.me/channel_name/123', 'telegram', 'channel_name/123'],
  ['https://t.me/s/channel_name/123', 'telegram', 'channel_name/123'],
])('%s', (address, provider, id) => {
  expect(embedOf(address)).toEqual({ provider, id });
});

test.each([
  'https://example.org/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v=short',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/@channel',
  'https://x.com/somebody',
  'https://t.me/joinchat/abc',
  'https://vk.com/somebody',
  'https://ok.ru/profile/1',
  'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
  'ftp://youtu.be/dQw4w9WgXcQ',
  'not an address',
  '',
])('nothing to embed: %s', (address) => {
  expect(embedOf(address)).toBeNull();
});

test('players are on the hosts that the policy names, and only of videos', () => {
  const frames = [
    embedFrame({ provider: 'youtube', id: 'dQw4w9WgXcQ' }),
    embedFrame({ provider: 'vk', id: 'video-1_2' }),
    embedFrame({ provider: 'ok', id: '123' }),
  ];
  expect(frames).toEqual([
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'https://vk.com/video_ext.php?oid=-1&id=2',
    'https://ok.ru/videoembed/123',
  ]);
  for (const frame of frames) expect(frameHosts).toContain(new URL(frame ?? '').origin);
  for (const provider of ['x', 'instagram', 'telegram'] as const) expect(embedFrame({ provider, id: '1' })).toBeNull();
  expect(embedFrame({ provider: 'vk', id: 'wall-1_2' })).toBeNull();
  expect(embedFrame({ provider: 'ok', id: '../x' })).toBeNull();
});

test('a provider of newer code has no link', () => {
  expect(embedLink({ provider: 'constructor' as 'x', id: '1' })).toBeNull();
});
