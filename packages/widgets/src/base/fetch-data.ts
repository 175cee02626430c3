import { safeUrl } from '@commonweal/charts/kit/source.js';
import type { Fetched } from '@commonweal/data';
import { blockedByPolicy, insecureAddress, networkFailed, offline } from '@commonweal/data';
import { fetchUnworded } from '@commonweal/data/unworded.js';

/** The largest file a widget reads, in bytes. */
export const LARGEST_FILE = 5_000_000;

/** How to fetch a file. */
export interface FetchOptions {
  readonly integrity: string | null;
  /** In seconds. */
  readonly timeout: number;
  readonly mode: AskMode;
}

/**
 * - `cached`: use the browser's cache while it is fresh;
 * - `refresh`: check with the server for a newer version;
 * - `reload`: the same, and never share a request made earlier.
 */
export type AskMode = 'cached' | 'refresh' | 'reload';

/** A request in flight and how many callers wait for it. */
interface Shared {
  readonly fetched: Promise<Fetched>;
  readonly stop: AbortController;
  waiting: number;
  /** Whether it was sent in this very task, so that a reload may share it. */
  isNew: boolean;
}

/**
 * Requests in flight, by page: elements that show the same file share one. Responses are not cached
 * (docs/decisions, 15).
 */
const inFlight = new WeakMap<Document, Map<string, Shared>>();

/**
 * The URL to fetch data from, or null if it is not allowed: only http and https, no user name or password,
 * and not the page itself, which is what an empty address or a bare fragment resolves to.
 *
 * @param base The base of relative addresses: the page's own base URL.
 *
 * @example
 * dataUrl('javascript:alert(1)', 'https://example.org/'); // null
 */
export function dataUrl(src: string, base: string): URL | null {
  const trimmed = src.trim();
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return safeUrl(url.href) === null ? null : url;
}

/** The address as it appears in messages: without the query, which may hold something readers should not see. */
export function shownAddress(url: URL): string {
  return url.origin + url.pathname;
}

/**
 * Fetches a data file anonymously: no cookies, no referrer. Never rejects; an aborted request also gives an
 * issue, which its caller ignores.
 */
export async function fetchData(
  url: URL,
  options: FetchOptions,
  page: Document,
  signal: AbortSignal,
): Promise<Fetched> {
  const path = shownAddress(url);
  if (page.URL.startsWith('https:') && url.protocol === 'http:' && !isLocal(url)) {
    return { issue: insecureAddress(path) };
  }
  const requests = inFlight.get(page) ?? new Map<string, Shared>();
  inFlight.set(page, requests);
  const key = JSON.stringify([url.href, options.integrity, options.timeout, options.mode === 'cached']);
  const running = requests.get(key);
  const isShared = running !== undefined && (options.mode !== 'reload' || running.isNew);
  const shared = isShared ? running : start(url, options, page);
  requests.set(key, shared);
  shared.waiting += 1;
  const forget = (): void => {
    if (requests.get(key) === shared) requests.delete(key);
  };
  const leave = (): void => {
    shared.waiting -= 1;
    if (shared.waiting > 0) return;
    forget();
    shared.stop.abort();
  };
  signal.addEventListener('abort', leave);
  const fetched = await shared.fetched;
  signal.removeEventListener('abort', leave);
  forget();
  return fetched;
}

function isLocal(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '127.0.0.1';
}

function start(url: URL, { integrity, timeout, mode }: FetchOptions, page: Document): Shared {
  const stop = new AbortController();
  // This event is the only way to learn that the page's own policy blocked a request.
  let isBlocked = false;
  const onViolation = ({
    blockedURI,
    disposition,
    effectiveDirective,
  }: SecurityPolicyViolationEvent): void => {
    const isOfThis = effectiveDirective === 'connect-src' && url.href.startsWith(blockedURI);
    // A report-only policy lets the request through, so it is not why the request failed.
    if (isOfThis && disposition === 'enforce') isBlocked = true;
  };
  const turnAway = (): void => {
    page.removeEventListener('securitypolicyviolation', onViolation);
  };
  page.addEventListener('securitypolicyviolation', onViolation);
  stop.signal.addEventListener('abort', turnAway);
  const options = {
    signal: stop.signal,
    timeout: timeout * 1000,
    maxBytes: LARGEST_FILE,
    integrity: integrity ?? undefined,
    revalidate: mode !== 'cached',
  };
  const fetched = fetchUnworded(url.href, options)
    .catch((): Fetched => ({ issue: networkFailed(shownAddress(url)) }))
    .then(async (answer): Promise<Fetched> => {
      const isLost = 'issue' in answer && answer.issue.code === 'network-failed';
      // The event fires one task after the refusal. Do not wait for it if nobody is waiting for us.
      if (isLost && !stop.signal.aborted) await new Promise((done) => setTimeout(done));
      turnAway();
      if (!isLost) return answer;
      if (isBlocked) return { issue: blockedByPolicy(shownAddress(url), url.origin) };
      return navigator.onLine ? answer : { issue: offline(shownAddress(url)) };
    });
  const shared = { fetched, stop, waiting: 0, isNew: true };
  queueMicrotask(() => {
    shared.isNew = false;
  });
  return shared;
}
