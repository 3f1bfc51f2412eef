import type { MiddlewareHandler } from 'hono';
import { Refusal } from './problem.ts';

/** Names of this machine that no other can take. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Lets through only what was addressed to this server by one of its own names, and what no other site's page sent.
 *
 * A page of another site can make the reader's browser send requests here, and by pointing its own name at 127.0.0.1
 * (DNS rebinding) even read the answers. Such requests carry the other site's name: in `Host` where it was rebound, in
 * `Origin` or `Sec-Fetch-Site` where it was not. Programs that send neither of the last two are no pages.
 *
 * `hosts`: further names that the server goes by, without a port.
 */
export function guard(hosts: readonly string[] = []): MiddlewareHandler {
  const names = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())]);
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!names.has(nameOf(host))) {
      throw new Refusal(
        403,
        `This server does not go by the name ${shown(host)}. Open it as http://localhost, or start it with --name to allow another.`,
      );
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && !isOwn(origin, host))
      throw new Refusal(403, `A page of ${shown(origin)} may not use this server. Open the app itself.`);
    const site = c.req.header('sec-fetch-site');
    const isVisit = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit)
      throw new Refusal(403, 'A page of another site may not use this server. Open the app itself.');
    await next();
  };
}

/** What every answer says to the browser: nothing from elsewhere, in no frame, never guess a type, tell nobody. */
export function protect(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('content-security-policy'))
      headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}

function nameOf(host: string): string {
  return host.replace(/:\d{1,5}$/, '').toLowerCase();
}

/** The origin is the page of this very server: the same name and port as it was addressed by. */
function isOwn(origin: string, host: string): boolean {
  try {
    const { protocol, host: from } = new URL(origin);
    return (protocol === 'http:' || protocol === 'https:') && from === host.toLowerCase();
  } catch {
    return false;
  }
}

/** What somebody else wrote, short and without control characters. */
function shown(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
