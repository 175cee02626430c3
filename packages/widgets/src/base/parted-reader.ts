import { type Dataset, partFailed, type ReadInput, type ReadInputOptions } from '@commonweal/data';
import type { loadPart, PartName, ReaderParts, readWith, UnwordedResult } from '@commonweal/data/unworded.js';
import { isServer } from 'lit';
import type { Later, Parts } from './part.js';

/** Reads common tables, and loads the parts that read others. */
export interface Reading {
  readonly readWith: typeof readWith;
  readonly loadPart: typeof loadPart;
}

/** What a source is read as; without a dataset as long as a part is missing. */
type Result = Pick<UnwordedResult, 'columns' | 'issues'> & { readonly dataset: Dataset | null };

const NOTHING: Result = { dataset: null, issues: [], columns: [] };

/** The reader of data. Common tables are read at once; any other once the part that reads it has loaded. */
export class PartedReader {
  readonly #arrived: () => void;
  readonly #script: Parts;
  readonly #reading: Later<Reading>;
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
   * @param reading The reader of common tables, which may be such a part.
   */
  constructor(arrived: () => void, script: Parts, reading: Later<Reading>) {
    this.#arrived = arrived;
    this.#script = script;
    this.#reading = reading;
  }

  /** Loads the reader of common tables, if it is not here. */
  ask(): void {
    this.#script.get(this.#reading);
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
  read(input: ReadInput, options: ReadInputOptions): Result {
    const reading = this.#script.get(this.#reading);
    if (reading === null) return this.#await();
    const done = reading.readWith(this.parts, input, options);
    if ('read' in done) return done.read;
    const { needs } = done;
    if (needs === this.#missing) return { ...NOTHING, issues: [partFailed(needs)] };
    this.isWaiting = true;
    // A server that was given no parts leaves the source to the browser.
    if (!(isServer as boolean)) this.#coming ??= this.#load(needs, reading);
    return NOTHING;
  }

  /** Until the reader of common tables is here. */
  #await(): Result {
    const failure = this.#script.failureOf(this.#reading);
    this.isWaiting = failure === null;
    return failure === null ? NOTHING : { ...NOTHING, issues: [partFailed('reader')] };
  }

  async #load(name: PartName, { loadPart: load }: Reading): Promise<void> {
    try {
      this.parts = { ...this.parts, ...(await load(name)) };
    } catch {
      this.#missing = name;
    }
    this.#coming = null;
    this.#arrived();
  }
}
