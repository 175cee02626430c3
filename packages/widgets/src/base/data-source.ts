import type {
  AreaRegister,
  Dataset,
  Issue,
  ReadInputOptions,
  ReadOptions,
  SourceKind,
} from '@commonweal/data';
import { badUrl, emptyData, sourcesOverridden } from '@commonweal/data';
import { readUnworded, type UnwordedResult } from '@commonweal/data/unworded.js';
import type { LitElement, ReactiveController } from 'lit';
import { AreaNames, hasBareCodes } from './area-names.js';
import { dataUrl, shownAddress } from './fetch-data.js';
import { readPageTable } from './page-table.js';
import type { FileTerms } from './remote-file.js';
import { RemoteFile } from './remote-file.js';

/** Data set by script: a dataset, a text (CSV or JSON), records, or rows of which the first is the header. */
export type DataInput =
  Dataset | string | readonly Readonly<Record<string, unknown>>[] | readonly (readonly unknown[])[];

/** What came from a source. The dataset is null where there is nothing to show, and then an issue says why. */
export interface SourceResult {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
  /** Names of the columns that were found, where there is nothing under them to show. */
  readonly headings?: readonly string[];
}

/** All that says where an element's data comes from and how it is to be read. */
export interface SourceRequest {
  readonly data: DataInput | null;
  readonly src: string | null;
  readonly file: FileTerms;
  /** The built-in data, or null where the element has none; `named` is true where an author asked for it. */
  readonly indicator: { readonly named: boolean; readonly load: () => SourceResult } | null;
  readonly options: ReadOptions;
  /** Whether areas are chosen by what they lie in. */
  readonly asksWithin: boolean;
}

/** The sources of data, in their order: the first that is there is taken. */
const SOURCES = ['data', 'src', 'script', 'table', 'indicator'] as const satisfies readonly SourceKind[];

const SCRIPT = ':scope > script[type="text/csv"], :scope > script[type="application/json"]';
/** A table deeper inside is a fallback for pages without script, and is left alone. */
const TABLE = ':scope > table, :scope > figure > table';

/**
 * Brings an element its data, from whichever source its author chose. All sources but `src` answer at once.
 *
 * A newer request aborts the older. While `src` brings nothing, the last good data stays, as not `current`.
 */
export class DataSource implements ReactiveController {
  readonly #host: LitElement;
  /** Made when it is first needed: on a server there is none. */
  #observer: MutationObserver | null = null;
  /** The frame in which a reading is due; null where none is. */
  #frame: number | null = null;
  readonly #names = new AreaNames(() => {
    this.#again();
  });
  /** The file at `src`. Made when it is first needed. */
  #remote: RemoteFile | null = null;

  /** What was read; null before the first success. */
  result: SourceResult | null = null;
  /** Why what was asked for is not there, and what was noticed while reading. */
  issues: readonly Issue[] = [];
  /** Names of the columns of a source that has nothing under them. */
  headings: readonly string[] = [];
  /** Whether `result` is what was asked for last. */
  current = false;
  /** Whether something changed that only reading again can show. */
  dirty = true;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get loading(): boolean {
    return this.#remote?.loading === true || this.#names.coming !== null;
  }

  /** What lies in what, as far as it is known. A server hands it over before it is asked for. */
  get register(): AreaRegister | null {
    return this.#names.register;
  }

  set register(register: AreaRegister | null) {
    this.#names.register = register;
  }

  /** Resolves when the names of areas have come; null where none are on their way. */
  get naming(): Promise<void> | null {
    return this.#names.coming;
  }

  hostConnected(): void {
    // Only the element itself is watched, and it is watched outside the page too, where its children may change.
    this.#observer ??= new MutationObserver(() => {
      // Outside a page there are no frames to wait for.
      if (!this.#host.isConnected) this.#again();
      else this.#frame ??= requestAnimationFrame(this.#drawn);
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    void this.#wake();
  }

  /** Asks for what is owed, once what was said to the element on its way is heard: it may be for another file. */
  async #wake(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#host.isConnected) this.#remote?.wake();
  }

  hostDisconnected(): void {
    // An element that is only moved is back before this runs: its request goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#remote?.sleep();
      if (this.#frame === null) return;
      cancelAnimationFrame(this.#frame);
      this.#drawn();
    });
  }

  /** Forgets what was fetched, asks the server, and resolves when the answer is there. */
  async reload(): Promise<void> {
    this.#remote?.renew();
    this.#names.retry();
    this.#again();
    await this.#host.updateComplete;
    await this.#remote?.done;
  }

  /** Reads the first source that is there. Called before a render, with all that the author said. */
  read(request: SourceRequest): void {
    // Until it is read: what a fault broke off is read again.
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
    const { register } = this.#names;
    const options = { ...request.options, rows: request.file.rows, register: register ?? undefined };
    switch (chosen) {
      case 'data':
        this.#settle(readData(request.data as DataInput, options));
        break;
      case 'src':
        this.#readAddress(request.src as string, request.file, options);
        break;
      case 'script':
        this.#settle(readScript(script as HTMLScriptElement, options));
        break;
      case 'table':
        this.#settle(readTable(table as HTMLTableElement, options));
        break;
      case 'indicator':
        this.#settle((request.indicator as { load: () => SourceResult }).load());
        break;
      case null:
        this.#settle({ dataset: null, issues: [emptyData()] });
    }
    if (this.#isUnnamed(request) && this.#names.load()) {
      // What stands there stays until the areas have their names: as while a file is on its way.
      this.result = before;
      this.current = false;
      this.issues = [];
      this.headings = [];
      this.dirty = false;
      return;
    }
    // A table under another source is the page's fallback, and built-in data nobody asked for is no second source.
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
    const answer = this.#remote.ask(url, file);
    if (answer === null) {
      this.current = false;
      this.issues = [];
    } else if ('issue' in answer.fetched) this.#fail([answer.fetched.issue]);
    else {
      // A sealed file is what it was when it was approved; any other may have changed since.
      const provenance = file.integrity === null ? { asAt: answer.asAt } : {};
      const reading = { ...options, provenance, source: shownAddress(url) };
      this.#settleOrFail(known(readUnworded({ file: answer.fetched }, reading)));
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

  /** Keeps the last good data, and says so; with none, says why there is nothing. */
  #fail(issues: readonly Issue[]): void {
    const kept = this.result?.dataset ?? null;
    this.current = false;
    this.issues = kept === null ? issues : issues.map(asStale);
  }
}

/** The cause of a failure beside data that is still shown: no longer a reason for having no chart. */
function asStale(issue: Issue): Issue {
  return { ...issue, severity: 'partial' };
}

function readData(data: DataInput, options: ReadInputOptions): SourceResult {
  // A script may set anything, whatever the types say.
  if (typeof data === 'object' && 'observations' in data) return { dataset: data, issues: [] };
  return known(readUnworded(typeof data === 'string' ? { text: data } : { records: data }, options));
}

function readScript({ type, textContent: text }: HTMLScriptElement, options: ReadInputOptions): SourceResult {
  // What is called JSON and does not begin as JSON is told what is wrong with it as JSON.
  const isBroken = type === 'application/json' && !/^\s*[[{]/.test(text);
  const format = options.format ?? (isBroken ? 'json' : undefined);
  return known(readUnworded({ text }, { ...options, format }));
}

function readTable(table: HTMLTableElement, options: ReadInputOptions): SourceResult {
  // Its headings stand in the page.
  return { ...known(readUnworded({ cells: readPageTable(table) }, options)), headings: [] };
}

/** A reader gives an empty dataset beside a fatal issue; here that is none. */
function known({ dataset, issues, columns }: UnwordedResult): SourceResult {
  const isRefused = issues.some(({ severity }) => severity === 'fatal');
  return isRefused ? { dataset: null, issues, headings: columns } : { dataset, issues };
}
