import type { Dataset, Issue, ReadInput, ReadInputOptions, ReadOptions, SourceKind } from '@commonweal/data';
import { emptyData, partFailed, sourcesOverridden } from '@commonweal/data';
import type { ReaderParts } from '@commonweal/data/unworded.js';
import type { LitElement, ReactiveController } from 'lit';
import { AreaNames, hasBareCodes } from './area-names.js';
import { SCRIPT, TABLE } from './page-source.js';
import type { Later, Parts } from './part.js';
import { PartedReader } from './parted-reader.js';
import type { Reading } from './reading.js';
import type { FileTerms, RemoteFile } from './remote-file.js';

/** Data set by script: a dataset, a text (CSV or JSON), records, or rows with the header first. */
export type DataInput =
  Dataset | string | readonly Readonly<Record<string, unknown>>[] | readonly (readonly unknown[])[];

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
  /**
   * The built-in data, or null if the element has none; `named` is true if the author asked for it. It is null while it
   * loads.
   */
  readonly indicator: { readonly named: boolean; readonly load: () => SourceResult | null } | null;
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
  /** Created on demand: a server has none. */
  #observer: MutationObserver | null = null;
  /** The animation frame that will re-read the source; null if none is pending. */
  #frame: number | null = null;
  /** Names of areas, and which lie within which, as far as loaded. */
  readonly names = new AreaNames(() => {
    this.#again();
  });
  readonly #parts: Parts;
  readonly #reader: PartedReader;
  readonly #network: Later<typeof RemoteFile>;
  /** Whether built-in data is loading, or what fetches a file. */
  #isComing = false;
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
  /** Whether something has changed that requires reading the source again. */
  dirty = true;

  constructor(host: LitElement, parts: Parts, { reader, network }: Reading) {
    this.#host = host;
    this.#parts = parts;
    this.#network = network;
    this.#reader = new PartedReader(
      () => {
        this.#again();
      },
      parts,
      reader,
    );
    host.addController(this);
  }

  /** Whether the source has to be read again, though no option has changed. */
  get isWaiting(): boolean {
    return this.#isComing || this.#reader.isWaiting;
  }

  get loading(): boolean {
    return this.#remote?.loading === true || this.awaited !== null || this.isWaiting;
  }

  /** The parts of the reader. A server sets them in advance. */
  set readerParts(parts: ReaderParts) {
    this.#reader.parts = parts;
  }

  /** Resolves once what reading waits for has loaded or failed to load; null if it waits for nothing. */
  get awaited(): Promise<void> | null {
    return this.#reader.coming ?? this.names.coming;
  }

  hostConnected(): void {
    // Observe the element alone, and outside the page too, where its children may also change.
    this.#observer ??= new MutationObserver(() => {
      // Outside a page there are no frames to wait for.
      if (!this.#host.isConnected) this.#again();
      else this.#frame ??= requestAnimationFrame(this.#onFrame);
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
      this.#onFrame();
    });
  }

  /** Discards the fetched file, asks the server, and resolves once it answers. */
  async reload(): Promise<void> {
    this.#remote?.renew();
    this.names.retry();
    this.#reader.retry();
    this.#again();
    await this.arrived();
  }

  /** Resolves once the file that is asked for has come or failed to. */
  async arrived(): Promise<void> {
    await this.#host.updateComplete;
    await this.#remote?.done;
  }

  /** Reads the first source present. Called before a render, with all the author's options. */
  read(request: SourceRequest): void {
    // Stays set until reading succeeds, so that a reading cut short by an internal error is repeated.
    this.dirty = true;
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
    this.#reader.start();
    let isComing = false;
    const { register } = this.names;
    const options = { ...request.options, rows: request.file.rows, register: register ?? undefined };
    this.isOwn = chosen === 'indicator' && request.indicator?.named === false;
    switch (chosen) {
      case 'data':
        this.#settle(this.#readData(request.data as DataInput, options));
        break;
      case 'src':
        isComing = !this.#readAddress(request.src as string, request.file, options);
        break;
      case 'script':
        this.#settle(this.#readScript(script as HTMLScriptElement, options));
        break;
      case 'table':
        this.#settle(this.#readTable(table as HTMLTableElement, options));
        break;
      case 'indicator':
        isComing = !this.#readIndicator(request.indicator);
        break;
      case null:
        this.#settle({ dataset: null, issues: [emptyData()] });
    }
    this.#isComing = isComing;
    if (isComing || this.#reader.isWaiting || (this.#isUnnamed(request) && this.names.load())) {
      // Until the source can be read and its areas have their names, keep what is shown, as while a file is loading.
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

  readonly #onFrame = (): void => {
    this.#frame = null;
    this.#again();
  };

  #again(): void {
    this.dirty = true;
    this.#host.requestUpdate();
  }

  /** Whether what fetches the file is here, or failed to come. */
  #readAddress(src: string, file: FileTerms, options: ReadInputOptions): boolean {
    // On its way beside the file.
    this.#reader.ask();
    const Remote = this.#parts.get(this.#network);
    if (Remote === null) {
      if (this.#parts.failureOf(this.#network) === null) return false;
      this.#fail([partFailed('network')]);
      return true;
    }
    this.#remote ??= new Remote(this.#host, () => {
      this.#again();
    });
    const answer = this.#remote.ask(src, file);
    if (answer === null) {
      this.current = false;
      this.issues = [];
    } else if ('issue' in answer.fetched) this.#fail([answer.fetched.issue]);
    else {
      // A file with an integrity hash is as it was when approved; any other may have changed since.
      const provenance = file.integrity === null ? { asAt: answer.asAt } : {};
      const reading = { ...options, provenance, source: answer.source };
      this.#settleOrFail(this.#known({ file: answer.fetched }, reading));
    }
    return true;
  }

  /** Whether it is here. */
  #readIndicator(indicator: SourceRequest['indicator']): boolean {
    const result = indicator?.load() ?? null;
    if (result !== null) this.#settle(result);
    return result !== null;
  }

  #readData(data: DataInput, options: ReadInputOptions): SourceResult {
    // A script can set anything, whatever the types allow.
    if (typeof data === 'object' && 'observations' in data) return { dataset: data, issues: [] };
    return this.#known(typeof data === 'string' ? { text: data } : { records: data }, options);
  }

  #readScript({ type, textContent: text }: HTMLScriptElement, options: ReadInputOptions): SourceResult {
    // A script typed as JSON that does not start like JSON is read as JSON, so that the issue is about its JSON.
    const isBroken = type === 'application/json' && !/^\s*[[{]/.test(text);
    const format = options.format ?? (isBroken ? 'json' : undefined);
    return this.#known({ text }, { ...options, format });
  }

  #readTable(table: HTMLTableElement, options: ReadInputOptions): SourceResult {
    // The page already shows its headings.
    return { ...this.#known({ table }, options), headings: [] };
  }

  /** Readers return an empty dataset with a fatal issue; here that means no dataset. */
  #known(input: ReadInput | { readonly table: HTMLTableElement }, options: ReadInputOptions): SourceResult {
    const { dataset, issues, columns } = this.#reader.read(input, options);
    const isRefused = issues.some(({ severity }) => severity === 'fatal');
    return isRefused ? { dataset: null, issues, headings: columns } : { dataset, issues };
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
