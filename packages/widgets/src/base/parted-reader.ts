import { type Dataset, partFailed, type ReadInput, type ReadInputOptions } from '@commonweal/data';
import {
  loadPart,
  type PartName,
  type ReaderParts,
  readWith,
  type UnwordedResult,
} from '@commonweal/data/unworded.js';
import { isServer } from 'lit';

/** What a source is read as; without a dataset as long as a part is missing. */
type Result = Pick<UnwordedResult, 'columns' | 'issues'> & { readonly dataset: Dataset | null };

const NOTHING: Result = { dataset: null, issues: [], columns: [] };

/** The reader of data. Common tables are read at once; any other once the part that reads it has loaded. */
export class PartedReader {
  readonly #arrived: () => void;
  readonly #loadPart: typeof loadPart;
  #parts: Partial<ReaderParts> = {};
  /** A part that failed to load is not asked for again by itself. */
  #missing: PartName | null = null;
  #coming: Promise<void> | null = null;
  /** Whether what was read last has to be read again, once a part has loaded. */
  isWaiting = false;

  /**
   * @param arrived Called once a part has loaded or failed to load.
   * @param load Loads a part.
   */
  constructor(arrived: () => void, load = loadPart) {
    this.#arrived = arrived;
    this.#loadPart = load;
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
    const done = readWith(this.#parts, input, options);
    if ('read' in done) return done.read;
    const { needs } = done;
    if (needs === this.#missing) return { ...NOTHING, issues: [partFailed(needs)] };
    this.isWaiting = true;
    // A server cannot wait: the browser reads the source.
    if (!(isServer as boolean)) this.#coming ??= this.#load(needs);
    return NOTHING;
  }

  async #load(name: PartName): Promise<void> {
    try {
      this.#parts = { ...this.#parts, ...(await this.#loadPart(name)) };
    } catch {
      this.#missing = name;
    }
    this.#coming = null;
    this.#arrived();
  }
}
