/** The program of a Varnish that takes `deploy/varnish.vcl`, or undefined. */
export function findVarnish(): string | undefined;
