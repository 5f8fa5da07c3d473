import type { ServerResponse } from 'node:http';
import type { PressCard } from '../../lib/press/card';
import { cardHeader, encodeCard } from './card-wire';

/** Sends the card when the response ends, which is when everything that fills it has rendered. */
export function sendCardAtEnd(response: ServerResponse, card: PressCard): void {
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  response.end = ((...args: unknown[]) => {
    // An answer that is sent in one piece has its length and no trailers.
    if (!response.headersSent) response.setHeader(cardHeader, encodeCard(card));
    else if (!response.writableEnded) response.addTrailers({ [cardHeader]: encodeCard(card) });
    return end(...args);
  }) as typeof response.end;
}
