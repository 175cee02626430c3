import type { Dataset, Issue, ReadOptions, ReadResult } from '@commonweal/data';
import {
  badUrl,
  emptyData,
  expectRows,
  readCells,
  readContent,
  readFetched,
  readRecords,
  sourcesOverridden,
} from '@commonweal/data';
import type { LitElement, ReactiveController } from 'lit';
import { dataUrl, shownAddress } from './fetch-data.js';
import { readPageTable } from './page-table.js';
import type { FileTerms } from './remote-file.js';
import { RemoteFile } from './remote-file.js';

/** Data set by script: a dataset, a text (CSV or JSON), records, or rows of which the first is the header. */
export type DataInput =
  Dataset | string | readonly Readonly<Record<string, unknown>>[] | readonly (readonly unknown[])[];

/** What came by a road. The dataset is null where there is nothing to show, and then an issue says why. */
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
}

/** The roads of data, in their order: the first that is there is taken. */
export const ROADS = ['data', 'src', 'script', 'table', 'indicator'] as const;
export type Road = (typeof ROADS)[number];

const ROAD_WORDS: Readonly<Record<Road, string>> = {
  data: 'the data property',
  src: 'src',
  script: 'the script element inside',
  table: 'the table inside',
  indicator: 'indicator',
};

const SCRIPT = ':scope > script[type="text/csv"], :scope > script[type="application/json"]';
/** A table deeper inside is a fallback for pages without script, and is left alone. */
const TABLE = ':scope > table, :scope > figure > table';

/**
 * Brings an element its data, by whichever road its author chose. All roads but `src` answer at once.
 *
 * A newer request aborts the older. While `src` brings nothing, the last good data stays, as not `current`.
 */
export class DataSource implements ReactiveController {
  readonly #host: LitElement;
  /** Made when it is first needed: on a server there is none. */
  #observer: MutationObserver | null = null;
  /** Whether a reading is due in the next frame. */
  #due = false;
  /** Whether leaving the page stopped a request, which is made again on coming back. */
  #stopped = false;
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
    return this.#remote?.loading === true;
  }

  hostConnected(): void {
    // Only the element itself is watched, and it is watched outside the page too, where its children may change.
    this.#observer ??= new MutationObserver(() => {
      if (this.#due) return;
      this.#due = true;
      requestAnimationFrame(() => {
        this.#due = false;
        this.#again();
      });
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    if (this.#stopped) this.#again();
    this.#stopped = false;
  }

  hostDisconnected(): void {
    // An element that is only moved is back before this runs: its request goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#remote?.active !== true) return;
      this.#remote.stop();
      this.#stopped = true;
    });
  }

  /** Forgets what was fetched, reads anew and resolves when the answer is there. */
  async reload(): Promise<void> {
    this.#remote?.stop();
    this.#remote?.forget();
    this.#again();
    await this.#host.updateComplete;
    await this.#remote?.done;
  }

  /** Reads by the first road that is there. Called before a render, with all that the author said. */
  read(request: SourceRequest): void {
    // Until it is read: what a fault broke off is read again.
    this.dirty = true;
    this.headings = [];
    const script = this.#host.querySelector<HTMLScriptElement>(SCRIPT);
    const table = this.#host.querySelector<HTMLTableElement>(TABLE);
    const there: Readonly<Record<Road, boolean>> = {
      data: request.data !== null,
      src: request.src !== null,
      script: script !== null,
      table: table !== null,
      indicator: request.indicator !== null,
    };
    const road = ROADS.find((each) => there[each]) ?? null;
    if (road !== 'src') this.#remote?.stop();
    switch (road) {
      case 'data':
        this.#settle(readInput(request.data as DataInput, request));
        break;
      case 'src':
        this.#readAddress(request.src as string, request);
        break;
      case 'script':
        this.#settle(readScript(script as HTMLScriptElement, request));
        break;
      case 'table':
        this.#settle(readTable(table as HTMLTableElement, request));
        break;
      case 'indicator':
        this.#settle((request.indicator as { load: () => SourceResult }).load());
        break;
      case null:
        this.#settle({ dataset: null, issues: [emptyData()] });
    }
    // A table under another source is the page's fallback, and built-in data nobody asked for is no second source.
    const asked = { ...there, table: false, indicator: request.indicator?.named === true };
    const ignored = ROADS.filter((each) => asked[each] && each !== road);
    if (road !== null && ignored.length > 0) {
      const words = ignored.map((each) => ROAD_WORDS[each]);
      this.issues = [...this.issues, sourcesOverridden(ROAD_WORDS[road], words)];
    }
    this.dirty = false;
  }

  #again(): void {
    this.dirty = true;
    this.#host.requestUpdate();
  }

  #readAddress(src: string, { options, file }: SourceRequest): void {
    const url = dataUrl(src, this.#host.baseURI);
    if (url === null) {
      this.#remote?.stop();
      this.#fail([badUrl(src)]);
      return;
    }
    this.#remote ??= new RemoteFile(this.#host.ownerDocument, () => {
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
      const rows = file.rows ?? undefined;
      this.#settleOrFail(
        known(readFetched(answer.fetched, { ...options, provenance, source: shownAddress(url), rows })),
      );
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

function readInput(data: DataInput, { options, file }: SourceRequest): SourceResult {
  // A script may set anything, whatever the types say.
  if (typeof data === 'object' && 'observations' in data) return { dataset: data, issues: [] };
  const read = typeof data === 'string' ? readContent(data, options) : readRecords(data, options);
  return known(expectRows(read, file.rows, options));
}

function readScript(
  { type, textContent }: HTMLScriptElement,
  { options, file }: SourceRequest,
): SourceResult {
  // What is called JSON and does not begin as JSON is told what is wrong with it as JSON.
  const isBroken = type === 'application/json' && !/^\s*[[{]/.test(textContent);
  const format = options.format ?? (isBroken ? 'json' : undefined);
  return known(expectRows(readContent(textContent, { ...options, format }), file.rows, options));
}

function readTable(table: HTMLTableElement, { options, file }: SourceRequest): SourceResult {
  const read = expectRows(readCells(readPageTable(table), options), file.rows, options);
  // Its headings stand in the page.
  return { ...known(read), headings: [] };
}

/** A reader gives an empty dataset beside a fatal issue; here that is none. */
function known({ dataset, issues, columns }: ReadResult): SourceResult {
  const isRefused = issues.some(({ severity }) => severity === 'fatal');
  return isRefused ? { dataset: null, issues, headings: columns } : { dataset, issues };
}
