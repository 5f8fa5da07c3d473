import { serverMac } from '../security/server-mac';

/** A key of its own for sign-in, made of the server's: hashes of readers' addresses use another. */
export const signInKey = (): string => serverMac('staff sign-in').toString('hex');
