import type { Issue } from '../issues/issue.js';

/** How a file is fetched. Everything may be left out. */
export interface FetchOptions {
  /** Stops the fetch; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one try, without what a busy server asks to be waited for; 15,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds without a byte in the middle of a file; 5,000 by default. */
  readonly idleTimeout?: number | undefined;
  /** 20 million by default. */
  readonly maxBytes?: number | undefined;
  /**
   * `sha256-…`, `sha384-…` or `sha512-…`: another file is refused. Of several only those of the strongest algorithm count, as in the
   * `integrity` of a script.
   */
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

/** The names of the options. */
export const FETCH_OPTIONS = [
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
