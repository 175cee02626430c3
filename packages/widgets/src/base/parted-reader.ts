import { type Dataset, partFailed, type ReadInput, type ReadInputOptions } from '@commonweal/data';
import type { loadPart, PartName, ReaderParts, readWith, UnwordedResult } from '@commonweal/data/unworded.js';
import { isServer } from 'lit';
import type { readPageTable } from './page-table.js';
import type { Later, Parts } from './part.js';

/** Reads common tables, and loads the parts that read others. */
export interface Reader {
  readonly readWith: typeof readWith;
  readonly loadPart: typeof loadPart;
  readonly readPageTable: typeof readPageTable;
}

/** Whatever can be read, with a table in the page as it stands there. */
type Input = ReadInput | { readonly table: HTMLTableElement };

/** What a source is read as; without a dataset as long as a part is missing. */
type Result = Pick<UnwordedResult, 'columns' | 'issues'> & { readonly dataset: Dataset | null };

const NOTHING: Result = { dataset: null, issues: [], columns: [] };

/** The reader of data. Common tables are read at once; any other once the part that reads it has loaded. */
export class PartedReader {
  readonly #arrived: () => void;
  readonly #script: Parts;
  readonly #reader: Later<Reader>;
  /** The parts that are there; a server sets them in advance. */
  parts: Partial<ReaderParts> = {};
  /** A part that failed to load is not asked for again by itself. */
  #missing: PartName | null = null;
  #coming: Promise<void> | null = null;
  /** Whether what was read last has to be read again, once a part has loaded. */
  isWaiting = false;

  /**
   * @param arrived Called once a part has loaded or failed to load.
   * @param script The parts of the script that the element waits for.
   * @param reader The reader of common tables, which may be such a part.
   */
  constructor(arrived: () => void, script: Parts, reader: Later<Reader>) {
    this.#arrived = arrived;
    this.#script = script;
    this.#reader = reader;
  }

  /** Loads the reader of common tables, if it is not here. */
  ask(): void {
    this.#script.get(this.#reader);
  }

  /** Resolves once the part that is loading has loaded or failed to load; null if none is. */
  get coming(): Promise<void> | null {
    return this.#coming;
  }

  /** Begins to read a source anew: a part that an earlier one needs is no longer waited for. */
  start(): void {
    this.isWaiting = false;
  }

  /** A part that failed to load may load next time. */
  retry(): void {
    this.#missing = null;
  }

  /** The result of reading; one without data while a part has to load, or if it did not. */
  read(input: Input, options: ReadInputOptions): Result {
    const reader = this.#script.get(this.#reader);
    if (reader === null) return this.#await();
    const known = 'table' in input ? { cells: reader.readPageTable(input.table) } : input;
    const done = reader.readWith(this.parts, known, options);
    if ('read' in done) return done.read;
    const { needs } = done;
    if (needs === this.#missing) return { ...NOTHING, issues: [partFailed(needs)] };
    this.isWaiting = true;
    // A server that was given no parts leaves the source to the browser.
    if (!(isServer as boolean)) this.#coming ??= this.#load(needs, reader);
    return NOTHING;
  }

  /** Until the reader of common tables is here. */
  #await(): Result {
    const failure = this.#script.failureOf(this.#reader);
    this.isWaiting = failure === null;
    return failure === null ? NOTHING : { ...NOTHING, issues: [partFailed('reader')] };
  }

  async #load(name: PartName, { loadPart: load }: Reader): Promise<void> {
    try {
      this.parts = { ...this.parts, ...(await load(name)) };
    } catch {
      this.#missing = name;
    }
    this.#coming = null;
    this.#arrived();
  }
}
