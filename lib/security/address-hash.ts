import ipaddr from 'ipaddr.js';
import { serverMac } from './server-mac';

/** What tells one reader from another: an IPv6 household has a /64 of its own, so longer parts would let one look like many. */
export function household(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return [...parsed.toByteArray().slice(0, 8)].join('.');
}

/**
 * HMAC of a client's address with the server's key: tells repeats apart without keeping addresses.
 * @throws Error when SERVER_KEY is not set; the server sets it at start.
 */
export const hashAddress = (address: string): Buffer => serverMac(household(address));
