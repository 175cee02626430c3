import type { Fetched, FetchedFile } from '@commonweal/data';
import { fetchData } from './fetch-data.js';
import { Refresh } from './refresh.js';

/** What an author says of the file at an address. */
export interface FileTerms {
  /** `sha384-…`: another file is refused. */
  readonly integrity: string | null;
  /** How many rows of data the file must have. */
  readonly rows: number | null;
  /** Seconds. */
  readonly timeout: number;
  /** Seconds from one request to the next; null asks once. */
  readonly refresh: number | null;
}

/** What came of a request, and when the file was as it came (ISO 8601). */
export interface Answer {
  readonly fetched: Fetched;
  readonly asAt: string;
}

interface Kept extends Answer {
  readonly key: string;
}

interface Pending {
  readonly key: string;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** The file at an address: fetched once, kept, and asked for again as often as its author wishes. */
export class RemoteFile {
  readonly #page: Document;
  readonly #changed: () => void;
  readonly #refresh: Refresh;
  #terms: { readonly key: string; readonly url: URL; readonly terms: FileTerms } | null = null;
  #pending: Pending | null = null;
  #kept: Kept | null = null;

  /** @param changed Called when there is another answer than before. */
  constructor(page: Document, changed: () => void) {
    this.#page = page;
    this.#changed = changed;
    this.#refresh = new Refresh(page, () => {
      this.#fetch(true);
    });
  }

  get loading(): boolean {
    return this.#pending !== null;
  }

  /** Whether something of it is still to come: an answer, the next request, a connection. */
  get active(): boolean {
    const waits = this.#kept !== null && isOffline(this.#kept.fetched);
    return this.loading || waits || (this.#terms?.terms.refresh ?? null) !== null;
  }

  /** Resolves when no request is under way. */
  get done(): Promise<void> {
    return this.#pending?.done ?? Promise.resolve();
  }

  /** What is known of the file, or null while it is on its way. */
  ask(url: URL, terms: FileTerms): Answer | null {
    const key = JSON.stringify([url.href, terms.integrity]);
    const isSameRhythm = this.#terms?.key === key && this.#terms.terms.refresh === terms.refresh;
    this.#terms = { key, url, terms };
    if (!isSameRhythm) this.#refresh.every(terms.refresh);
    if (this.#kept?.key === key) return this.#kept;
    if (this.#pending?.key !== key) this.#fetch(false);
    return null;
  }

  /** Ends a request and all that would start another. What is kept stays. */
  stop(): void {
    this.#refresh.stop();
    removeEventListener('online', this.#again);
    this.#pending?.abort.abort();
    this.#pending = null;
    this.#terms = null;
  }

  /** Forgets what is kept, so that it is fetched anew when it is asked for. */
  forget(): void {
    this.#kept = null;
  }

  readonly #again = (): void => {
    removeEventListener('online', this.#again);
    this.#fetch(true);
  };

  #fetch(revalidate: boolean): void {
    if (this.#terms === null) return;
    const { key, url, terms } = this.#terms;
    this.#pending?.abort.abort();
    const abort = new AbortController();
    const { integrity, timeout } = terms;
    const asking = { integrity, timeout, revalidate };
    const done = fetchData(url, asking, this.#page, abort.signal).then((fetched) => {
      if (abort.signal.aborted) return;
      this.#pending = null;
      this.#hear({ key, fetched, asAt: timeOf(fetched) });
    });
    this.#pending = { key, abort, done };
  }

  #hear(answer: Kept): void {
    // Once the device has a connection again, there is no reason to wait for the reader.
    if (isOffline(answer.fetched)) addEventListener('online', this.#again);
    if (this.#kept?.key === answer.key && isSameFile(this.#kept.fetched, answer.fetched)) return;
    this.#kept = answer;
    this.#changed();
  }
}

function timeOf(fetched: Fetched): string {
  return ('issue' in fetched ? null : fetched.modified) ?? new Date().toISOString();
}

function isOffline(fetched: Fetched): boolean {
  return 'issue' in fetched && fetched.issue.code === 'offline';
}

function isSameFile(first: Fetched, second: Fetched): boolean {
  if ('issue' in first || 'issue' in second) return false;
  const bytesOf = ({ bytes }: FetchedFile): Uint8Array => bytes;
  const [one, other] = [bytesOf(first), bytesOf(second)];
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
