import type { Chart } from '@commonweal/charts';
import type { Words } from '@commonweal/charts/language/words.js';
import type { AreaRegister, Dataset, Issue } from '@commonweal/data';
import type { ReaderParts } from '@commonweal/data/unworded.js';
import type { LitElement, PropertyValues } from 'lit';
import type { ContextState, Offer } from '../context/page-context.js';
import type { ServerContext } from '../context/server-context.js';
import type { DataInput } from './data-source.js';
import type { InternalErrors } from './internal-errors.js';
import type { LanguageContents } from './language-contents.js';
import type { Parts } from './part.js';
import type { ReaderOrder } from './reader-order.js';
import type { RowNames } from './row-names.js';
import type { RowWindow } from './row-window.js';
import type { ViewParts } from './view.js';

/** The properties of an element that its engine reads by name, besides all its options. */
interface EngineElement extends LitElement {
  readonly data: DataInput | null;
  readonly src: string | null;
  readonly indicator: string | null;
  readonly heading: string | null;
  sort: string | null;
}

/** What an engine needs of the element that it works for. */
export interface EngineHost {
  readonly element: EngineElement;
  readonly parts: Parts;
  readonly internalErrors: InternalErrors;
  readonly rowWindow: RowWindow;
  readonly readerOrder: ReaderOrder;
  /** What the page context around the element holds. */
  readonly context: () => ContextState;
  /** An option as set by the author or by the preset, also by its former name; null if it is set by neither. */
  readonly option: (property: string, dataset: Dataset | null, former?: string) => unknown;
}

/** What an element shows, and what it reports. */
export interface Outcome {
  readonly view: ViewParts;
  /** The whole chart; null if there is none. */
  readonly model: Chart | null;
  readonly names: RowNames;
  /** What the chart was made from: the same object for the same data; null before the first success. */
  readonly source: object | null;
  /** Whether that is what was requested last. */
  readonly isCurrent: boolean;
  /** Made in advance, made from the built-in data that the element has of its own, or from any other. */
  readonly origin: 'finished' | 'own' | 'other';
}

/** What a server gives an element, since it cannot wait for anything to come. */
export interface AtHand {
  readonly register: AreaRegister;
  readonly readerParts: ReaderParts;
  readonly context: ServerContext;
}

/** Runs the steps from the author's options to the view of one element: attributes, data, model, state, view. */
export interface Engine<W extends Words = Words> {
  /** Whether something other than a property has changed. */
  readonly isDirty: boolean;
  /** Resolves once what reading waits for has loaded or failed to load; null if it waits for nothing. */
  readonly awaited: Promise<void> | null;
  /** Takes what a server has at hand. */
  take(atHand: AtHand): void;
  /**
   * What to show, or null to keep what is shown.
   *
   * @param issues What the shell has found: a language that is not loaded.
   * @param isOther Whether another language was shown before.
   */
  update(
    changed: PropertyValues,
    language: LanguageContents<W>,
    issues: readonly Issue[],
    isOther: boolean,
  ): Outcome | null;
  /** What the data can be asked for, once they have been read; null if they could not be. */
  offer(): Promise<Offer | null>;
  /** Discards the fetched file, asks the server, and resolves once it answers. */
  reload(): Promise<void>;
}

/** The engine of one kind of widget. */
export interface EngineKind<W extends Words = Words> {
  for(host: EngineHost): Engine<W>;
  /** The rows of a chart with their source, as CSV. */
  csv(chart: Chart): string;
}
