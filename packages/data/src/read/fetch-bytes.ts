import {
  badUrl,
  fileCutOff,
  fileTooLarge,
  integrityFailed,
  networkFailed,
  timedOut,
} from '../issues/messages.js';
import { FETCH_OPTIONS, type Fetched, type FetchOptions } from './fetch-options.js';
import { BUSY, failure, isFetchable, pathOf, pause, TRIES } from './fetch-rules.js';
import { bodyOf } from './fetched-body.js';
import { matchesIntegrity } from './integrity.js';
import { ownOptions } from './own-options.js';

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
  // No prototype, so that nothing the page added to `Object.prototype` is taken for a method or a body.
  const response = await send(url, Object.assign(Object.create(null) as RequestInit, request));
  // A redirect from HTTPS to HTTP could deliver a different file.
  if (response.url.startsWith('http:') && /^\s*https:/i.test(url))
    return { issue: badUrl(pathOf(response.url)) };
  if (BUSY.has(response.status)) return response;
  if (!response.ok) return { issue: failure(response.status, path) };
  const bytes = await bodyOf(response, maxBytes, touch);
  if (bytes === null) return { issue: fileTooLarge(path, maxBytes) };
  const stated = Number(response.headers.get('content-length') ?? Number.NaN);
  // For part of a file, `Content-Range` gives the length of the whole.
  const whole = Number(/\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]);
  if (whole > bytes.length) return { issue: fileCutOff(path, whole, bytes.length) };
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

/**
 * The timers: one for a single try, one for the time without a byte. Time spent waiting at the server's request counts
 * towards neither.
 */
interface Clock {
  readonly start: () => void;
  readonly touch: () => void;
  readonly stop: () => void;
}

/** Resolves after `time` milliseconds, or as soon as the signal aborts, so that no timer is left running. */
function pausedFor(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}

async function tries(
  url: string,
  options: FetchOptions,
  signal: AbortSignal,
  clock: Clock,
): Promise<Fetched> {
  const wait = options.wait ?? ((time: number) => pausedFor(time, signal));
  for (let count = 0; ; count += 1) {
    clock.start();
    const answer = await attempt(url, options, signal, clock.touch);
    if (!(answer instanceof Response)) return answer;
    // 429 gets one retry, after the wait the server asks for.
    const last = answer.status === 429 ? 1 : TRIES - 1;
    if (count >= last) return { issue: failure(answer.status, pathOf(url)) };
    await answer.body?.cancel();
    clock.stop();
    await wait(pause(answer, count, options));
    signal.throwIfAborted();
  }
}

/**
 * Fetches the bytes of a file: no cookies, no referrer, limits on time and size, three tries if the server is busy. The
 * issue has no message yet.
 *
 * @example
 * await fetchUnworded('ftp://example.org/x.csv').then((fetched) => fetched.issue.code); // 'bad-url'
 */
export async function fetchUnworded(url: string, given: FetchOptions = {}): Promise<Fetched> {
  const options = ownOptions(given, FETCH_OPTIONS);
  if (!isFetchable(url)) return { issue: badUrl(url.replace(/[\\/]{2}[^\\/?#]*@/, '//')) };
  const { timeout = 15_000, idleTimeout = 5000 } = options;
  const limit = new AbortController();
  let waited = timeout;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => limit.abort();
  const clock: Clock = {
    start: () => {
      timer = setTimeout(stop, timeout);
    },
    touch: () => {
      clearTimeout(idle);
      // The body may still be arriving after the fetch was stopped.
      if (limit.signal.aborted) return;
      idle = setTimeout(() => {
        waited = idleTimeout;
        stop();
      }, idleTimeout);
    },
    stop: () => {
      clearTimeout(timer);
      clearTimeout(idle);
    },
  };
  const stopped = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
  });
  options.signal?.addEventListener('abort', stop);
  try {
    options.signal?.throwIfAborted();
    // Not everything awaited responds to the signal.
    return await Promise.race([tries(url, options, limit.signal, clock), stopped]);
  } catch {
    if (options.signal?.aborted === true) throw options.signal.reason;
    if (limit.signal.aborted) return { issue: timedOut(pathOf(url), waited / 1000) };
    return { issue: networkFailed(pathOf(url)) };
  } finally {
    clock.stop();
    options.signal?.removeEventListener('abort', stop);
  }
}
