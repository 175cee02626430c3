import type { Fetched, FetchedFile } from '@commonweal/data';
import { badUrl } from '@commonweal/data';
import type { AskMode } from './fetch-data.js';
import { dataUrl, fetchData, shownAddress } from './fetch-data.js';
import { Refresh } from './refresh.js';

/** What an author requires of the file at an address. */
export interface FileTerms {
  /** `sha384-…`: a file with another hash is refused. */
  readonly integrity: string | null;
  /** How many rows of data the file must have. */
  readonly rows: number | null;
  /** In seconds. */
  readonly timeout: number;
  /** Seconds between requests; null to fetch only once. */
  readonly refresh: number | null;
}

/** The result of a request, and what is said of the file: its address and its date (ISO 8601). */
export interface Answer {
  readonly fetched: Fetched;
  readonly source: string;
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

/** The parts of an element that fetching its file depends on. */
export type Viewer = Pick<Element, 'isConnected' | 'ownerDocument' | 'baseURI'>;

/**
 * The file at an address: fetched once, kept, and fetched again as often as its author wishes.
 *
 * While its viewer is outside the page it sends no requests and leaves no timer and no listener, whatever
 * changes meanwhile. Requests that were due are made when the viewer is back.
 */
export class RemoteFile {
  readonly #viewer: Viewer;
  readonly #changed: () => void;
  readonly #refresh: Refresh;
  #wanted: { readonly key: string; readonly url: URL; readonly terms: FileTerms } | null = null;
  #pending: Pending | null = null;
  #latest: ReadFile | null = null;
  /** The mode of the pending request, if the browser's cache will not do. */
  #owed: AskMode | null = null;

  /** @param changed Called when the answer changes. */
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

  /** Whether the answer for the current address is still to come. */
  get loading(): boolean {
    const { key } = this.#wanted ?? {};
    return this.#pending !== null || (key !== undefined && this.#latest?.key !== key);
  }

  /** Resolves once no request is in flight. */
  get done(): Promise<void> {
    return this.#pending?.done ?? Promise.resolve();
  }

  /** The answer, or null while the file is loading. Nothing is sent to an address that is not allowed. */
  ask(src: string, terms: FileTerms): Answer | null {
    const url = dataUrl(src, this.#viewer.baseURI);
    if (url === null) {
      this.stop();
      return { fetched: { issue: badUrl(src) }, source: src, asAt: '' };
    }
    const key = JSON.stringify([url.href, terms.integrity]);
    const isSameRhythm = this.#wanted?.key === key && this.#wanted.terms.refresh === terms.refresh;
    this.#wanted = { key, url, terms };
    if (!isSameRhythm) this.#refresh.every(terms.refresh);
    if (this.#viewer.isConnected) this.#refresh.run();
    if (this.#latest?.key === key) return this.#latest;
    if (this.#pending?.key !== key) this.#fetch('cached');
    return null;
  }

  /** The viewer has left the page: aborts the request and stops everything that would start another. */
  sleep(): void {
    this.#refresh.pause();
    removeEventListener('online', this.#again);
    const mode = this.#pending?.mode ?? 'cached';
    if (mode !== 'cached') this.#owed ??= mode;
    this.#abort();
  }

  /** The viewer is in a page (again): makes any pending request. A request in flight carries on. */
  wake(): void {
    if (this.#wanted === null) return;
    const { key, terms } = this.#wanted;
    const kept = this.#latest?.key === key ? this.#latest : null;
    const isOwed = this.#owed !== null || kept === null || isOffline(kept.fetched);
    if (isOwed && this.#pending === null) {
      this.#refresh.every(terms.refresh);
      this.#fetch(kept === null ? 'cached' : 'refresh');
    }
    this.#refresh.run();
  }

  /** The file is no longer wanted. The last answer stays. */
  stop(): void {
    this.sleep();
    this.#wanted = null;
    this.#owed = null;
  }

  /** Discards the answer: the next request goes to the server, whatever the browser has cached. */
  renew(): void {
    this.#abort();
    this.#latest = null;
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
    const options = { integrity, timeout, mode };
    const done = fetchData(url, options, this.#viewer.ownerDocument, abort.signal).then((fetched) => {
      if (abort.signal.aborted) return;
      this.#pending = null;
      this.#receive({ key, fetched, source: shownAddress(url), asAt: timeOf(fetched) });
    });
    this.#pending = { key, mode, abort, done };
  }

  #receive(answer: ReadFile): void {
    // Retry as soon as the device is back online: no need for the reader to act.
    if (isOffline(answer.fetched)) addEventListener('online', this.#again);
    if (this.#latest?.key === answer.key && isSameFile(this.#latest.fetched, answer.fetched)) return;
    this.#latest = answer;
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
