import type { Issue } from '../issues/issue.js';

/** How to fetch a file. All options are optional. */
export interface FetchOptions {
  /** Stops the fetch; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one try, not counting any wait a busy server asks for; 15,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds without a byte in the middle of a file; 5,000 by default. */
  readonly idleTimeout?: number | undefined;
  /** 20 million by default. */
  readonly maxBytes?: number | undefined;
  /**
   * `sha256-…`, `sha384-…` or `sha512-…`: a file that does not match is refused. If there are several hashes, only
   * those of the strongest algorithm count, as in the `integrity` of a script.
   */
  readonly integrity?: string | undefined;
  /** Asks the server whether the file in the browser's cache is still up to date. */
  readonly revalidate?: boolean | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Waits before a retry. This and the next two are for tests. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** From 0 to 1: the share of the jitter to use. */
  readonly random?: (() => number) | undefined;
}

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

/**
 * A file: its bytes, the type and charset given by the server, and when it was last modified (ISO 8601), if the server
 * sent that.
 */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly charset: string | undefined;
  readonly modified: string | null;
}

/** The result of a fetch: a file, or the issue if it failed. */
export type Fetched = FetchedFile | { readonly issue: Issue };
