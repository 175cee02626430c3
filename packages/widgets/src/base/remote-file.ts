import type { Fetched, FetchedFile } from '@commonweal/data';
import type { AskMode } from './fetch-data.js';
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

interface ReadFile extends Answer {
  readonly key: string;
}

interface Pending {
  readonly key: string;
  readonly mode: AskMode;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** The element that shows a file, as far as asking for the file depends on it. */
export type Viewer = Pick<Element, 'isConnected' | 'ownerDocument'>;

/**
 * The file at an address: fetched once, kept, and asked for again as often as its author wishes.
 *
 * While its viewer is in no page it asks for nothing and leaves no timer and no listener, whatever it is told meanwhile.
 * What was to be asked for is asked for when the viewer is back.
 */
export class RemoteFile {
  readonly #viewer: Viewer;
  readonly #changed: () => void;
  readonly #refresh: Refresh;
  #wanted: { readonly key: string; readonly url: URL; readonly terms: FileTerms } | null = null;
  #pending: Pending | null = null;
  #kept: ReadFile | null = null;
  /** How the next request has to be made, where what the browser has kept will not do. */
  #owed: AskMode | null = null;

  /** @param changed Called when there is another answer than before. */
  constructor(viewer: Viewer, changed: () => void) {
    this.#viewer = viewer;
    this.#changed = changed;
    this.#refresh = new Refresh(
      () => viewer.ownerDocument,
      () => {
        this.#fetch('refresh');
      },
    );
  }

  /** Whether an answer to what is wanted is still to come. */
  get loading(): boolean {
    const { key } = this.#wanted ?? {};
    return this.#pending !== null || (key !== undefined && this.#kept?.key !== key);
  }

  /** Resolves when no request is under way. */
  get done(): Promise<void> {
    return this.#pending?.done ?? Promise.resolve();
  }

  /** What is known of the file, or null while it is on its way. */
  ask(url: URL, terms: FileTerms): Answer | null {
    const key = JSON.stringify([url.href, terms.integrity]);
    const isSameRhythm = this.#wanted?.key === key && this.#wanted.terms.refresh === terms.refresh;
    this.#wanted = { key, url, terms };
    if (!isSameRhythm) this.#refresh.every(terms.refresh);
    if (this.#viewer.isConnected) this.#refresh.run();
    if (this.#kept?.key === key) return this.#kept;
    if (this.#pending?.key !== key) this.#fetch('cached');
    return null;
  }

  /** The viewer is in no page: ends a request and all that would start another. */
  sleep(): void {
    this.#refresh.pause();
    removeEventListener('online', this.#again);
    const mode = this.#pending?.mode ?? 'cached';
    if (mode !== 'cached') this.#owed ??= mode;
    this.#abort();
  }

  /** The viewer is in a page (again): makes the request that is owed. A request that is under way goes on. */
  wake(): void {
    if (this.#wanted === null) return;
    const { key, terms } = this.#wanted;
    const kept = this.#kept?.key === key ? this.#kept : null;
    const isOwed = this.#owed !== null || kept === null || isOffline(kept.fetched);
    if (isOwed && this.#pending === null) {
      this.#refresh.every(terms.refresh);
      this.#fetch(kept === null ? 'cached' : 'refresh');
    }
    this.#refresh.run();
  }

  /** Nothing is wanted any longer. What is kept stays. */
  stop(): void {
    this.sleep();
    this.#wanted = null;
    this.#owed = null;
  }

  /** Forgets what is kept: when it is next asked for, the server is asked, whatever the browser has. */
  renew(): void {
    this.#abort();
    this.#kept = null;
    this.#owed = 'reload';
  }

  readonly #again = (): void => {
    this.#fetch('refresh');
  };

  #abort(): void {
    this.#pending?.abort.abort();
    this.#pending = null;
  }

  #fetch(asked: AskMode): void {
    if (this.#wanted === null || !this.#viewer.isConnected) return;
    const { key, url, terms } = this.#wanted;
    const mode = this.#owed ?? asked;
    this.#owed = null;
    this.#abort();
    removeEventListener('online', this.#again);
    const abort = new AbortController();
    const { integrity, timeout } = terms;
    const asking = { integrity, timeout, mode };
    const done = fetchData(url, asking, this.#viewer.ownerDocument, abort.signal).then((fetched) => {
      if (abort.signal.aborted) return;
      this.#pending = null;
      this.#hear({ key, fetched, asAt: timeOf(fetched) });
    });
    this.#pending = { key, mode, abort, done };
  }

  #hear(answer: ReadFile): void {
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
