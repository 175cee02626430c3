import { safeUrl } from '@commonweal/charts';
import type { Fetched } from '@commonweal/data';
import { blockedByPolicy, fetchBytes, insecureAddress, networkFailed, offline } from '@commonweal/data';

/** The largest file that a widget reads, in bytes. */
export const LARGEST_FILE = 5_000_000;

/** How a file is asked for. */
export interface Asking {
  readonly integrity: string | null;
  /** Seconds. */
  readonly timeout: number;
  /** Whether a file that the browser has kept is asked for again. */
  readonly revalidate: boolean;
}

/** A request under way and how many wait for it. */
interface Shared {
  readonly fetched: Promise<Fetched>;
  readonly stop: AbortController;
  waiting: number;
}

/**
 * Requests under way, by page. They stand here and not in an element, so that a file is asked for once however many
 * elements of a page show it. Nothing is kept once the answer is there: that is for the browser to do.
 */
const underWay = new WeakMap<Document, Map<string, Shared>>();

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
  asking: Asking,
  page: Document,
  signal: AbortSignal,
): Promise<Fetched> {
  const path = shownAddress(url);
  if (page.URL.startsWith('https:') && url.protocol === 'http:' && !isLocal(url)) {
    return { issue: insecureAddress(path) };
  }
  const requests = underWay.get(page) ?? new Map<string, Shared>();
  underWay.set(page, requests);
  const key = JSON.stringify([url.href, asking]);
  const shared = requests.get(key) ?? start(url, asking, page);
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

function start(url: URL, { integrity, timeout, revalidate }: Asking, page: Document): Shared {
  const stop = new AbortController();
  // A page learns that its own policy stopped a request from this event only.
  let isBlocked = false;
  const heed = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src' && url.href.startsWith(blockedURI)) isBlocked = true;
  };
  page.addEventListener('securitypolicyviolation', heed);
  const options = {
    signal: stop.signal,
    timeout: timeout * 1000,
    maxBytes: LARGEST_FILE,
    integrity: integrity ?? undefined,
    revalidate,
  };
  const fetched = fetchBytes(url.href, options)
    .catch((): Fetched => ({ issue: networkFailed(shownAddress(url)) }))
    .then(async (answer): Promise<Fetched> => {
      const isLost = 'issue' in answer && answer.issue.code === 'network-failed';
      // The event comes a task after the refusal.
      if (isLost) await new Promise((done) => setTimeout(done));
      page.removeEventListener('securitypolicyviolation', heed);
      if (!isLost) return answer;
      if (isBlocked) return { issue: blockedByPolicy(shownAddress(url), url.origin) };
      return navigator.onLine ? answer : { issue: offline(shownAddress(url)) };
    });
  return { fetched, stop, waiting: 0 };
}
