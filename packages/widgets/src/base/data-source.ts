import type {
  AreaRegister,
  Dataset,
  Issue,
  ReadInputOptions,
  ReadOptions,
  SourceKind,
} from '@commonweal/data';
import { badUrl, emptyData, scriptPartFailed, sourcesOverridden } from '@commonweal/data';
import type { ReadInput, UnwordedResult } from '@commonweal/data/unworded.js';
import type { LitElement, ReactiveController } from 'lit';
import { AreaNames, hasBareCodes } from './area-names.js';
import { dataUrl, shownAddress } from './fetch-data.js';
import { SCRIPT, TABLE } from './page-source.js';
import { readPageTable } from './page-table.js';
import type { Later, Parts } from './part.js';
import type { FileTerms } from './remote-file.js';
import { RemoteFile } from './remote-file.js';

/** Data set by script: a dataset, a text (CSV or JSON), records, or rows with the header first. */
export type DataInput =
  Dataset | string | readonly Readonly<Record<string, unknown>>[] | readonly (readonly unknown[])[];

/** Reads any input to a dataset and issues. */
export interface Reading {
  readonly read: (input: ReadInput, options: ReadInputOptions) => UnwordedResult;
}

/** The result of reading a source. If there is nothing to show the dataset is null, and an issue says why. */
export interface SourceResult {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
  /** Column names that were found when there are no rows under them to show. */
  readonly headings?: readonly string[];
}

/** Everything that decides where an element's data comes from and how to read it. */
export interface SourceRequest {
  readonly data: DataInput | null;
  readonly src: string | null;
  readonly file: FileTerms;
  /** The built-in data, or null if the element has none; `named` is true if the author asked for it. */
  readonly indicator: { readonly named: boolean; readonly load: () => SourceResult } | null;
  readonly options: ReadOptions;
  /** Whether areas are selected by the area they are within. */
  readonly asksWithin: boolean;
}

/** The sources of data in order of precedence: the first one present wins. */
const SOURCES = ['data', 'src', 'script', 'table', 'indicator'] as const satisfies readonly SourceKind[];

/**
 * Reads an element's data from whichever source its author set. Every source but `src` is synchronous.
 *
 * A newer request aborts an older one. Until `src` delivers, the last good data stays, no longer `current`.
 */
export class DataSource implements ReactiveController {
  readonly #host: LitElement;
  readonly #parts: Parts;
  readonly #reading: Later<Reading>;
  /** Created on demand: a server has none. */
  #observer: MutationObserver | null = null;
  /** The animation frame that will re-read the source; null if none is pending. */
  #frame: number | null = null;
  readonly #names = new AreaNames(() => {
    this.#again();
  });
  /** The file at `src`. Created on demand. */
  #remote: RemoteFile | null = null;

  /** What was read last; null before the first success. */
  result: SourceResult | null = null;
  /** Why the requested data is missing, and anything noticed while reading it. */
  issues: readonly Issue[] = [];
  /** Column names of a source that has no rows. */
  headings: readonly string[] = [];
  /** Whether `result` is the data that was requested last. */
  current = false;
  /** Whether `result` is the built-in data that the element has of its own. */
  isOwn = false;
  /** Whether the reader was still to come when the source was read last. */
  isWaiting = false;
  /** Whether something has changed that requires reading the source again. */
  dirty = true;

  constructor(host: LitElement, parts: Parts, reading: Later<Reading>) {
    this.#host = host;
    this.#parts = parts;
    this.#reading = reading;
    host.addController(this);
  }

  get loading(): boolean {
    return this.#remote?.loading === true || this.#names.coming !== null || this.#parts.coming !== null;
  }

  /** Which areas lie within which, as far as loaded. A server sets it in advance. */
  get register(): AreaRegister | null {
    return this.#names.register;
  }

  set register(register: AreaRegister | null) {
    this.#names.register = register;
  }

  /** Resolves once the area names have loaded or failed to load; null if none are loading. */
  get naming(): Promise<void> | null {
    return this.#names.coming;
  }

  hostConnected(): void {
    // Observe the element alone, and outside the page too, where its children may also change.
    this.#observer ??= new MutationObserver(() => {
      // Outside a page there are no frames to wait for.
      if (!this.#host.isConnected) this.#again();
      else this.#frame ??= requestAnimationFrame(this.#drawn);
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    void this.#wake();
  }

  /** Makes any pending request, but only after applying the options set meanwhile: they may point to another file. */
  async #wake(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#host.isConnected) this.#remote?.wake();
  }

  hostDisconnected(): void {
    // An element that only moved is back before this runs, so its request carries on.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#remote?.sleep();
      if (this.#frame === null) return;
      cancelAnimationFrame(this.#frame);
      this.#drawn();
    });
  }

  /** Discards the fetched file, asks the server, and resolves once it answers. */
  async reload(): Promise<void> {
    this.#remote?.renew();
    this.#names.retry();
    this.#again();
    await this.#host.updateComplete;
    await this.#remote?.done;
  }

  /** Reads the first source present. Called before a render, with all the author's options. */
  read(request: SourceRequest): void {
    // Stays set until reading succeeds, so that a reading cut short by an internal error is repeated.
    this.dirty = true;
    this.isWaiting = false;
    this.headings = [];
    const script = this.#host.querySelector<HTMLScriptElement>(SCRIPT);
    const table = this.#host.querySelector<HTMLTableElement>(TABLE);
    const there: Readonly<Record<SourceKind, boolean>> = {
      data: request.data !== null,
      src: request.src !== null,
      script: script !== null,
      table: table !== null,
      indicator: request.indicator !== null,
    };
    const chosen = SOURCES.find((each) => there[each]) ?? null;
    if (chosen !== 'src') this.#remote?.stop();
    const before = this.result;
    const { register } = this.#names;
    const options = { ...request.options, rows: request.file.rows, register: register ?? undefined };
    this.isOwn = chosen === 'indicator' && request.indicator?.named === false;
    switch (chosen) {
      case 'data':
        this.#readData(request.data as DataInput, options);
        break;
      case 'src':
        this.#readAddress(request.src as string, request.file, options);
        break;
      case 'script':
        this.#readWith(({ read }) => readScript(script as HTMLScriptElement, options, read));
        break;
      case 'table':
        // The page already shows its headings.
        this.#readWith(({ read }) => ({
          ...known(read({ cells: readPageTable(table as HTMLTableElement) }, options)),
          headings: [],
        }));
        break;
      case 'indicator':
        this.#settle((request.indicator as { load: () => SourceResult }).load());
        break;
      case null:
        this.#settle({ dataset: null, issues: [emptyData()] });
    }
    if (this.#isUnnamed(request) && this.#names.load()) {
      // Until the areas have their names, keep what is shown, as while a file is loading.
      this.result = before;
      this.current = false;
      this.issues = [];
      this.headings = [];
      this.dirty = false;
      return;
    }
    // A table beside another source is the page's fallback, and built-in data nobody asked for is not a second
    // source.
    const asked = { ...there, table: false, indicator: request.indicator?.named === true };
    const ignored = SOURCES.filter((each) => asked[each] && each !== chosen);
    if (chosen !== null && ignored.length > 0)
      this.issues = [...this.issues, sourcesOverridden(chosen, ignored)];
    this.dirty = false;
  }

  #isUnnamed({ asksWithin }: SourceRequest): boolean {
    const dataset = this.current ? (this.result?.dataset ?? null) : null;
    return dataset !== null && (asksWithin || hasBareCodes(dataset));
  }

  readonly #drawn = (): void => {
    this.#frame = null;
    this.#again();
  };

  #again(): void {
    this.dirty = true;
    this.#host.requestUpdate();
  }

  #readData(data: DataInput, options: ReadInputOptions): void {
    // A script can set anything, whatever the types allow.
    if (typeof data === 'object' && 'observations' in data) this.#settle({ dataset: data, issues: [] });
    else
      this.#readWith(({ read }) =>
        known(read(typeof data === 'string' ? { text: data } : { records: data }, options)),
      );
  }

  /** Reads with the reader; until it has arrived, keeps what is shown, as while a file is loading. */
  #readWith(work: (reading: Reading) => SourceResult): void {
    const reading = this.#parts.get(this.#reading);
    if (reading === null) this.#await();
    else this.#settle(work(reading));
  }

  #await(): void {
    const failure = this.#parts.failureOf(this.#reading);
    this.isWaiting = true;
    if (failure !== null) this.#fail([scriptPartFailed(failure)]);
    else {
      this.current = false;
      this.issues = [];
    }
  }

  #readAddress(src: string, file: FileTerms, options: ReadInputOptions): void {
    const url = dataUrl(src, this.#host.baseURI);
    if (url === null) {
      this.#remote?.stop();
      this.#fail([badUrl(src)]);
      return;
    }
    this.#remote ??= new RemoteFile(this.#host, () => {
      this.#again();
    });
    // Both are on their way at once.
    const answer = this.#remote.ask(url, file);
    const reading = this.#parts.get(this.#reading);
    if (reading === null) this.#await();
    else if (answer === null) {
      this.current = false;
      this.issues = [];
    } else if ('issue' in answer.fetched) this.#fail([answer.fetched.issue]);
    else {
      // A file with an integrity hash is as it was when approved; any other may have changed since.
      const provenance = file.integrity === null ? { asAt: answer.asAt } : {};
      const terms = { ...options, provenance, source: shownAddress(url) };
      this.#settleOrFail(known(reading.read({ file: answer.fetched }, terms)));
    }
  }

  #settle(result: SourceResult): void {
    this.result = result;
    this.issues = result.issues;
    this.headings = result.headings ?? [];
    this.current = true;
  }

  #settleOrFail(result: SourceResult): void {
    if (result.dataset === null) {
      this.#fail(result.issues);
      this.headings = result.headings ?? [];
    } else this.#settle(result);
  }

  /** Keeps the last good data, marked as stale; if there is none, reports why. */
  #fail(issues: readonly Issue[]): void {
    const kept = this.result?.dataset ?? null;
    this.current = false;
    this.issues = kept === null ? issues : issues.map(asStale);
  }
}

/** An issue that caused a failure, when older data is still shown: it no longer explains a missing chart. */
function asStale(issue: Issue): Issue {
  return { ...issue, severity: 'partial' };
}

function readScript(
  { type, textContent: text }: HTMLScriptElement,
  options: ReadInputOptions,
  read: Reading['read'],
): SourceResult {
  // A script typed as JSON that does not start like JSON is read as JSON, so that the issue is about its JSON.
  const isBroken = type === 'application/json' && !/^\s*[[{]/.test(text);
  const format = options.format ?? (isBroken ? 'json' : undefined);
  return known(read({ text }, { ...options, format }));
}

/** Readers return an empty dataset with a fatal issue; here that means no dataset. */
function known({ dataset, issues, columns }: UnwordedResult): SourceResult {
  const isRefused = issues.some(({ severity }) => severity === 'fatal');
  return isRefused ? { dataset: null, issues, headings: columns } : { dataset, issues };
}
