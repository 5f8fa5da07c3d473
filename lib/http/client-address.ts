import { behindPress } from '../press/card';

/** The client's address as the front decided it. Without the front all clients share one limit. */
export const clientAddress = (headers: Headers): string =>
  (behindPress() && headers.get('x-gazette-client')) || 'direct';
