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

/** How a file is fetched. Everything may be left out. */
export interface FetchOptions {
  /** Stops the fetch; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for all tries together; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** 20 million by default. */
  readonly maxBytes?: number | undefined;
  /** `sha256-…`, `sha384-…` or `sha512-…`: another file is refused. */
  readonly integrity?: string | undefined;
  /** Asks the server whether a file that the browser has kept is still the newest. */
  readonly revalidate?: boolean | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Waits before another try; for tests. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** From 0 to 1: how much of the jitter is used; for tests. */
  readonly random?: (() => number) | undefined;
}

/** A file: its bytes, the charset the server named, and when it was last changed (ISO 8601), if the server said so. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  readonly modified: string | null;
}

/** What came of a fetch: a file, or the reason why there is none. */
export type Fetched = FetchedFile | { readonly issue: Issue };

const TRIES = 3;
const LONGEST_WAIT = 60_000;
const FIRST_WAIT = 500;
const BUSY = new Set([429, 500, 502, 503, 504]);
const DIGESTS = new Map([
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);

/** An address without its query, for messages: a query may hold what is not for readers. */
function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

function isFetchable(url: string): boolean {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return url.trim() !== '' && (scheme === undefined || scheme === 'https' || scheme === 'http');
}

function failure(status: number, path: string): Issue {
  if (status === 404 || status === 410) return notFound(path);
  return status === 401 || status === 403 ? accessRestricted(path) : serverError(path, status);
}

/** Milliseconds to wait: as the server says, at most a minute, or longer with each try. */
function pause(response: Response, attempt: number, random: () => number): number {
  const asked = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(asked) && asked >= 0) return Math.min(asked * 1000, LONGEST_WAIT);
  return FIRST_WAIT * 2 ** attempt * (1 + random());
}

/** Reads a body up to a limit; null when it is longer. */
async function bodyOf(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function matches(bytes: Uint8Array, integrity: string): Promise<boolean> {
  for (const wanted of integrity.trim().split(/\s+/)) {
    const dash = wanted.indexOf('-');
    const name = DIGESTS.get(wanted.slice(0, dash).toLowerCase());
    if (name === undefined) continue;
    const digest = new Uint8Array(await crypto.subtle.digest(name, bytes.slice().buffer));
    if (btoa(String.fromCharCode(...digest)) === wanted.slice(dash + 1)) return true;
  }
  return false;
}

async function attempt(url: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched | Response> {
  const path = pathOf(url);
  const { maxBytes = 20_000_000, integrity } = options;
  const send = options.fetch ?? globalThis.fetch;
  const response = await send(url, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(options.revalidate === true ? { cache: 'no-cache' } : {}),
  });
  if (BUSY.has(response.status)) return response;
  if (!response.ok) return { issue: failure(response.status, path) };
  const bytes = await bodyOf(response, maxBytes);
  if (bytes === null) return { issue: fileTooLarge(path, maxBytes) };
  const stated = Number(response.headers.get('content-length') ?? Number.NaN);
  const isEncoded = response.headers.get('content-encoding') !== null;
  if (!isEncoded && stated > bytes.length) return { issue: fileCutOff(path, stated, bytes.length) };
  if (integrity !== undefined && !(await matches(bytes, integrity))) return { issue: integrityFailed(path) };
  const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  const modified = Date.parse(response.headers.get('last-modified') ?? '');
  return { bytes, charset, modified: Number.isNaN(modified) ? null : new Date(modified).toISOString() };
}

async function tries(url: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  const wait = options.wait ?? ((time: number) => new Promise<void>((done) => setTimeout(done, time)));
  for (let count = 0; ; count += 1) {
    const answer = await attempt(url, options, signal);
    if (!(answer instanceof Response)) return answer;
    // 429 is tried once more, after the wait that the server asks for.
    const last = answer.status === 429 ? 1 : TRIES - 1;
    if (count >= last) return { issue: failure(answer.status, pathOf(url)) };
    await answer.body?.cancel();
    await wait(pause(answer, count, options.random ?? Math.random));
    signal.throwIfAborted();
  }
}

/**
 * Fetches the bytes of a file: no cookies, no referrer, a cap on time and size, three tries where the server is busy.
 *
 * @example
 * await fetchBytes('ftp://example.org/x.csv').then((fetched) => fetched.issue.code); // 'bad-url'
 */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<Fetched> {
  if (!isFetchable(url)) return { issue: badUrl(url) };
  const { timeout = 30_000 } = options;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeout);
  const stop = (): void => limit.abort();
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    options.signal?.throwIfAborted();
    return await tries(url, options, limit.signal);
  } catch (error) {
    if (options.signal?.aborted === true) throw options.signal.reason;
    if (limit.signal.aborted) return { issue: timedOut(pathOf(url), timeout / 1000) };
    if (error instanceof TypeError || error instanceof DOMException)
      return { issue: networkFailed(pathOf(url)) };
    throw error;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', stop);
  }
}
