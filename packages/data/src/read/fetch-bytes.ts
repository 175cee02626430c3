import type { Issue } from '../issues/issue.js';
import {
  accessRestricted,
  badUrl,
  fileCutOff,
  fileTooLarge,
  integrityFailed,
  networkFailed,
  notFound,
  serverError,
  timedOut,
} from '../issues/messages.js';
import { bodyOf, matchesIntegrity } from './fetched-body.js';
import { ownOptions } from './own-options.js';

/** How a file is fetched. Everything may be left out. */
export interface FetchOptions {
  /** Stops the fetch; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for all tries together; 15,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds without a byte in the middle of a file; 5,000 by default. */
  readonly idleTimeout?: number | undefined;
  /** 20 million by default. */
  readonly maxBytes?: number | undefined;
  /** `sha256-…`, `sha384-…` or `sha512-…`: another file is refused. */
  readonly integrity?: string | undefined;
  /** Asks the server whether a file that the browser has kept is still the newest. */
  readonly revalidate?: boolean | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Waits before another try; for tests, as the next two. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** From 0 to 1: how much of the jitter is used. */
  readonly random?: (() => number) | undefined;
}

const FETCH_OPTIONS = [
  'signal',
  'timeout',
  'idleTimeout',
  'maxBytes',
  'integrity',
  'revalidate',
  'fetch',
  'wait',
  'now',
  'random',
] as const satisfies readonly (keyof FetchOptions)[];

/** A file: its bytes, the type and charset the server named, and when it was last changed (ISO 8601), if the server said so. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly charset: string | undefined;
  readonly modified: string | null;
}

/** What came of a fetch: a file, or the reason why there is none. */
export type Fetched = FetchedFile | { readonly issue: Issue };

const TRIES = 3;
const LONGEST_WAIT = 60_000;
const FIRST_WAIT = 500;
const BUSY = new Set([429, 500, 502, 503, 504]);

/** An address without its query, for messages: a query may hold what is not for readers. */
function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

/** An address on the web or on this site, without a name and password in it, and not a mere place in the page itself. */
function isFetchable(url: string): boolean {
  const address = url.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (/^(?:\w+:)?[\\/]{2}[^\\/?#]*@/.test(address) || /^(?:#|$)/.test(address)) return false;
  return scheme === undefined || scheme === 'https' || scheme === 'http';
}

function failure(status: number, path: string): Issue {
  if (status === 404 || status === 410) return notFound(path);
  return status === 401 || status === 403 ? accessRestricted(path) : serverError(path, status);
}

/** Milliseconds to wait: as the server says (in seconds or as a date), at most a minute, or longer with each try. */
function pause(
  response: Response,
  attempt: number,
  { random = Math.random, now = Date.now }: FetchOptions,
): number {
  const said = response.headers.get('retry-after') ?? '';
  const asked = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now();
  if (!Number.isNaN(asked)) return Math.min(Math.max(asked, 0), LONGEST_WAIT);
  return FIRST_WAIT * 2 ** attempt * (1 + random());
}

async function attempt(
  url: string,
  options: FetchOptions,
  signal: AbortSignal,
  touch: () => void,
): Promise<Fetched | Response> {
  const path = pathOf(url);
  const { maxBytes = 20_000_000, integrity } = options;
  const send = options.fetch ?? globalThis.fetch;
  const request: RequestInit = {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: options.revalidate === true ? 'no-cache' : 'default',
  };
  // Without a prototype, so that nothing a page has put on every object is taken for a method or a body.
  const response = await send(url, Object.assign(Object.create(null) as RequestInit, request));
  // A redirect from an encrypted address to one that is not could hand over another file.
  if (response.url.startsWith('http:') && /^\s*https:/i.test(url))
    return { issue: badUrl(pathOf(response.url)) };
  if (BUSY.has(response.status)) return response;
  if (!response.ok) return { issue: failure(response.status, path) };
  const bytes = await bodyOf(response, maxBytes, touch);
  if (bytes === null) return { issue: fileTooLarge(path, maxBytes) };
  const stated = Number(response.headers.get('content-length') ?? Number.NaN);
  const isEncoded = response.headers.get('content-encoding') !== null;
  if (!isEncoded && stated > bytes.length) return { issue: fileCutOff(path, stated, bytes.length) };
  if (integrity !== undefined && !(await matchesIntegrity(bytes, integrity)))
    return { issue: integrityFailed(path) };
  const type = response.headers.get('content-type') ?? '';
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  const modified = Date.parse(response.headers.get('last-modified') ?? '');
  return {
    bytes,
    type: type.split(';', 1)[0] ?? '',
    charset,
    modified: Number.isNaN(modified) ? null : new Date(modified).toISOString(),
  };
}

async function tries(
  url: string,
  options: FetchOptions,
  signal: AbortSignal,
  touch: () => void,
): Promise<Fetched> {
  const wait = options.wait ?? ((time: number) => new Promise<void>((done) => setTimeout(done, time)));
  for (let count = 0; ; count += 1) {
    const answer = await attempt(url, options, signal, touch);
    if (!(answer instanceof Response)) return answer;
    // 429 is tried once more, after the wait that the server asks for.
    const last = answer.status === 429 ? 1 : TRIES - 1;
    if (count >= last) return { issue: failure(answer.status, pathOf(url)) };
    await answer.body?.cancel();
    await wait(pause(answer, count, options));
    signal.throwIfAborted();
  }
}

/**
 * Fetches the bytes of a file: no cookies, no referrer, a cap on time and size, three tries where the server is busy.
 *
 * @example
 * await fetchBytes('ftp://example.org/x.csv').then((fetched) => fetched.issue.code); // 'bad-url'
 */
export async function fetchBytes(url: string, given: FetchOptions = {}): Promise<Fetched> {
  const options = ownOptions(given, FETCH_OPTIONS);
  if (!isFetchable(url)) return { issue: badUrl(url.replace(/[\\/]{2}[^\\/?#]*@/, '//')) };
  const { timeout = 15_000, idleTimeout = 5000 } = options;
  const limit = new AbortController();
  let waited = timeout;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => limit.abort();
  const touch = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      waited = idleTimeout;
      stop();
    }, idleTimeout);
  };
  const timer = setTimeout(stop, timeout);
  const stopped = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
  });
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    options.signal?.throwIfAborted();
    // Not all that is waited for hears the signal.
    return await Promise.race([tries(url, options, limit.signal, touch), stopped]);
  } catch (error) {
    if (options.signal?.aborted === true) throw options.signal.reason;
    if (limit.signal.aborted) return { issue: timedOut(pathOf(url), waited / 1000) };
    if (error instanceof TypeError || error instanceof DOMException)
      return { issue: networkFailed(pathOf(url)) };
    throw error;
  } finally {
    clearTimeout(timer);
    clearTimeout(idle);
    options.signal?.removeEventListener('abort', stop);
  }
}
