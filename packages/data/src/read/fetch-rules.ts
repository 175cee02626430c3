import type { Issue } from '../issues/issue.js';
import { accessRestricted, notFound, serverError } from '../issues/messages.js';
import type { FetchOptions } from './fetch-options.js';

/** How many times to try a busy server. */
export const TRIES = 3;
const LONGEST_WAIT = 60_000;
const FIRST_WAIT = 500;
/** Statuses of a server that may recover in a moment. */
export const BUSY = new Set([429, 500, 502, 503, 504]);

/**
 * An address without its query, for messages: a query may hold things readers should not see.
 *
 * @example
 * pathOf('https://example.org/a.csv?key=1'); // 'https://example.org/a.csv'
 */
export function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

/**
 * Whether an address is on the web or on this site, has no user name or password in it, and is not just a fragment of
 * the page itself.
 *
 * @example
 * isFetchable('ftp://example.org/a.csv'); // false
 */
export function isFetchable(url: string): boolean {
  const address = url.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (/^(?:\w+:)?[\\/]{2}[^\\/?#]*@/.test(address) || /^(?:#|$)/.test(address)) return false;
  return scheme === undefined || scheme === 'https' || scheme === 'http';
}

/**
 * The issue for an unsuccessful response.
 *
 * @example
 * failure(404, '/a.csv').code; // 'not-found'
 */
export function failure(status: number, path: string): Issue {
  if (status === 404 || status === 410) return notFound(path);
  return status === 401 || status === 403 ? accessRestricted(path) : serverError(path, status);
}

/**
 * Milliseconds to wait: what the server asks for (in seconds or as a date), at most a minute; otherwise longer with
 * each try.
 *
 * @example
 * pause(new Response('', { headers: { 'retry-after': '7' } }), 0, {}); // 7000
 */
export function pause(
  response: Response,
  attempt: number,
  { random = Math.random, now = Date.now }: FetchOptions,
): number {
  const retryAfter = response.headers.get('retry-after') ?? '';
  const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now();
  if (!Number.isNaN(asked)) return Math.min(Math.max(asked, 0), LONGEST_WAIT);
  return FIRST_WAIT * 2 ** attempt * (1 + random());
}
