import { measuredHeights } from '../take/measure.js';
import type { Taken, TakenFile, TakeOptions, TakeRequest } from '../take/kinds.js';
import { internalError } from '../take/internal-error.js';
import { pngOf } from '../take/png.js';
import { TakeError, Taker } from '../take/taker.js';
import type { BuilderState } from '../state.js';

/** What is written for an editor to take, or why it cannot be; neither while it is being written. */
export interface TakenView {
  readonly taken: Taken | null;
  readonly problem: string | null;
  /** What was written before, whose room is kept until the new is there. It is of no use to anybody. */
  readonly before: Taken | null;
}

export const NOTHING_TAKEN: TakenView = { taken: null, problem: null, before: null };

/** Milliseconds without a change before a snippet is written: an editor may change several things at once. */
const PAUSE = 300;

/** Writes the snippet of what is made, again after each change of it. */
export class Taking {
  readonly #taker = new Taker();
  readonly #document: Document;
  readonly #done: (view: TakenView) => void;
  #hashes: Promise<Readonly<Record<string, string>>> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(document: Document, done: (view: TakenView) => void) {
    this.#document = document;
    this.#done = done;
  }

  /**
   * Writes the snippet once no more changes come.
   *
   * @param make Puts a copy of what is made into a place of the page, to be measured.
   */
  later(state: BuilderState, text: string, options: TakeOptions, make: (place: HTMLElement) => void): void {
    this.stop();
    const turn = this.#turn;
    this.#timer = setTimeout(() => {
      void this.#write(state, text, options, make).then((view) => {
        // What was changed meanwhile is written by a later turn.
        if (turn === this.#turn) this.#done(view);
      });
    }, PAUSE);
  }

  /** Writes nothing of what was asked for. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  /** An image of each widget, as files. */
  async images(
    state: BuilderState,
    text: string,
    options: TakeOptions,
    kind: 'svg' | 'png',
  ): Promise<readonly Blob[]> {
    const svgs = await this.#taker.images(await this.#request(state, text, options, []));
    return kind === 'svg'
      ? svgs.map((svg) => new Blob([svg], { type: 'image/svg+xml' }))
      : Promise.all(svgs.map((svg) => pngOf(svg, this.#document)));
  }

  /** The data of each widget, cut to what it uses, as files. */
  async dataFiles(state: BuilderState, text: string, options: TakeOptions): Promise<readonly TakenFile[]> {
    const inFiles: TakeOptions = { ...options, form: 'script', place: 'file' };
    return (await this.#taker.take(await this.#request(state, text, inFiles, []))).files;
  }

  async #write(
    state: BuilderState,
    text: string,
    options: TakeOptions,
    make: (place: HTMLElement) => void,
  ): Promise<TakenView> {
    try {
      const heights = options.form === 'static' ? [] : await measuredHeights(this.#document, make);
      const taken = await this.#taker.take(await this.#request(state, text, options, heights));
      return { ...NOTHING_TAKEN, taken };
    } catch (error) {
      return { ...NOTHING_TAKEN, problem: error instanceof TakeError ? error.message : internalError(error) };
    }
  }

  async #request(
    state: BuilderState,
    text: string,
    options: TakeOptions,
    heights: TakeRequest['heights'],
  ): Promise<TakeRequest> {
    this.#hashes ??= hashesAt(new URL('widgets/integrity.json', this.#document.baseURI).href);
    return { state, text, options, heights, hashes: await this.#hashes };
  }
}

/** The hashes of the scripts that come with this page; none if the list cannot be had. */
async function hashesAt(address: string): Promise<Readonly<Record<string, string>>> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as Readonly<Record<string, string>>) : {};
  } catch {
    return {};
  }
}

/** Browsers read a file some time after the click, so its address stays valid until then. */
const KEPT_FOR = 10_000;

/** Offers a file as a download. */
export function offer(blob: Blob, name: string, document: Document): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
}

export const blobOf = ({ text, type }: TakenFile): Blob => new Blob([text], { type });
