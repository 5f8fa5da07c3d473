import { z } from 'zod';

/** Whether a text from an address can be an id: PostgreSQL refuses to compare others. */
export const isId = (text: string): boolean => z.uuid().safeParse(text).success;
