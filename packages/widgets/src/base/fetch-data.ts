import { safeUrl } from '@commonweal/charts/kit/source.js';
import type { Fetched } from '@commonweal/data';
import { blockedByPolicy, insecureAddress, networkFailed, offline } from '@commonweal/data';
import { fetchUnworded } from '@commonweal/data/unworded.js';

/** The largest file that a widget reads, in bytes. */
export const LARGEST_FILE = 5_000_000;

/** How a file is asked for. */
export interface FetchOptions {
  readonly integrity: string | null;
  /** Seconds. */
  readonly timeout: number;
  readonly mode: AskMode;
}

/**
 * - `cached`: what the browser has kept and knows to be fresh will do;
 * - `refresh`: the server says whether there is a newer one;
 * - `reload`: the same, and no answer will do that was asked for before.
 */
export type AskMode = 'cached' | 'refresh' | 'reload';

/** A request under way and how many wait for it. */
interface Shared {
  readonly fetched: Promise<Fetched>;
  readonly stop: AbortController;
  waiting: number;
  /** Whether it was sent in this very turn, so that no reload is older than it. */
  isNew: boolean;
}

/** Requests in flight, by page: elements that show the same file share one. No answer is kept (docs/decisions, 15). */
const inFlight = new WeakMap<Document, Map<string, Shared>>();

/**
 * The address data is fetched from, or null where it may not be: only http and https, no name or password in it,
 * and not the page itself, which is what an empty address or a bare fragment means.
 *
 * @param base What a relative address starts from: the page's own base address.
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

/** The address as messages name it: its query may hold what is not for readers. */
export function shownAddress(url: URL): string {
  return url.origin + url.pathname;
}

/**
 * Fetches a data file as a stranger would: no cookies, no referrer. Never rejects; an aborted request gives an
 * issue too, which its caller drops.
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
  // A page learns that its own policy stopped a request from this event only.
  let isBlocked = false;
  const onViolation = ({
    blockedURI,
    disposition,
    effectiveDirective,
  }: SecurityPolicyViolationEvent): void => {
    const isOfThis = effectiveDirective === 'connect-src' && url.href.startsWith(blockedURI);
    // A policy that only reports lets the request pass: it is not the reason why nothing came.
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
      // The event comes a task after the refusal. Where nobody waits any longer, nor do we.
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
