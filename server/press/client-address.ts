import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
export type TrustedProxies = readonly [Address, number][];

/** An address with an IPv4 one inside IPv6 taken out, or null when it is none. */
function parse(text: string): Address | null {
  return ipaddr.isValid(text) ? ipaddr.process(text) : null;
}

/**
 * Reads TRUSTED_PROXIES: addresses, CIDR ranges and the word `loopback`, comma-separated.
 * @throws Error naming the entry that is none of these.
 */
export function parseTrustedProxies(list: string): TrustedProxies {
  const entries = list.split(',').map((entry) => entry.trim());
  return entries.flatMap((entry): TrustedProxies => {
    if (!entry) return [];
    if (entry === 'loopback') return [ipaddr.parseCIDR('127.0.0.0/8'), ipaddr.parseCIDR('::1/128')];
    if (ipaddr.isValidCIDR(entry)) return [ipaddr.parseCIDR(entry)];
    const address = parse(entry);
    if (address) return [[address, address.kind() === 'ipv4' ? 32 : 128]];
    throw new Error(`TRUSTED_PROXIES: “${entry}” is not an address, a range like 10.0.0.0/8, or the word loopback.`);
  });
}

function isTrusted(address: Address, trusted: TrustedProxies): boolean {
  return trusted.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits));
}

/** Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(hop: string): string {
  const [, bracketed, v4] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(hop) ?? [];
  return bracketed ?? v4 ?? hop;
}

/**
 * The address a request comes from: the connection's, or the nearest address in X-Forwarded-For that is not a
 * trusted proxy. What an untrusted client wrote further left is never believed.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string {
  let client = remote ? parse(remote) : null;
  // No address: a Unix socket, or a connection that is gone already.
  if (!client) return 'unknown';
  const hops = (forwardedFor ?? '').split(',');
  while (hops.length && isTrusted(client, trusted)) {
    const next = parse(withoutPort((hops.pop() ?? '').trim()));
    if (!next) break;
    client = next;
  }
  return client.toString();
}
