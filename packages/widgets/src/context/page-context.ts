import { createContext } from '@lit/context';

/** A row as other widgets know it: by its key (the area code), or by its name if there are no codes. */
export interface RowRef {
  readonly key: string;
  readonly name: string;
}

/** What a reader chooses for a whole page. Null: not set. Each value is text, as an attribute would hold it. */
export interface ContextValues {
  /** Name or code of the area to follow. */
  readonly area: string | null;
  /** Codes or names of further areas, separated by semicolons. */
  readonly comparators: string | null;
  /** Code or name of the area to compare with. */
  readonly benchmark: string | null;
  readonly period: string | null;
  /** Conditions as in `where`: `Sex=Men`. */
  readonly group: string | null;
  /** An indicator by the name that the rows have for it. */
  readonly indicator: string | null;
}

export type ContextName = keyof ContextValues;

/** Who changed a value: a reader in a widget or a picker, the page by script or attribute, or the address. */
export type ContextBy = 'reader' | 'page' | 'url';

/** What a widget in a page context receives. */
export interface ContextState {
  readonly values: ContextValues;
  /** The area chosen, with its name if whoever chose it knew one. */
  readonly selected: RowRef | null;
  /** The area under the pointer or focus. */
  readonly highlighted: RowRef | null;
  /** Values from the address, which nobody has vouched for: they are looked up, and never repeated to a reader. */
  readonly unproven: readonly ContextName[];
  /** What the page itself asks for, to which a reader can go back. Absent from contexts of earlier versions. */
  readonly page?: ContextValues;
  /** Goes up when what all widgets can be asked for may be other than before. Absent from earlier versions. */
  readonly offered?: number;
}

/** What the rows of a widget can be asked for. */
export interface Offer {
  readonly areas: readonly {
    readonly code: string | null;
    readonly name: string;
    /** The type of area as the data words it; null if it does not. */
    readonly kind: string | null;
    /** Other names that a reader may type; absent if there are none. */
    readonly otherNames?: readonly string[];
  }[];
  /** The latest first. */
  readonly periods: readonly { readonly text: string; readonly order: number | null }[];
  readonly groups: readonly { readonly dimension: string; readonly values: readonly string[] }[];
  readonly indicators: readonly string[];
}

/** Work to do in its turn; the next begins when it resolves. */
export type Turn = () => Promise<unknown>;

/**
 * How the elements of a page follow one choice: the value that a context provides under the key
 * `commonweal-context`.
 *
 * Two bundles of different versions may meet on one page, so this is a protocol and not a class: plain
 * objects, plain fields, and later versions only add to it. `protocol` goes up when something is removed.
 * `row` objects are never kept or compared by identity. A provider that goes calls back with null.
 */
export interface PageContext {
  readonly protocol: number;
  /** Changes some values, by a picker or a site's own control. Values not named stay. */
  set(change: Partial<ContextValues>): void;
  /** Chooses the area of a row; null for none. */
  choose(row: RowRef | null): void;
  /** Highlights a row in every widget while the pointer or focus is on it; null ends that. */
  highlight(row: RowRef | null): void;
  /** Calls back at once and on each change. Returns a function that unsubscribes. */
  subscribe(listener: (state: ContextState) => void): () => void;
  /** Does work that can wait, such as writing words anew, after the next frame and in slices. */
  later(turn: Turn): void;
  /**
   * Says how to learn what a widget can be asked for; null for nothing. Returns a function that withdraws. A widget with
   * other data withdraws and says it again.
   */
  offer(supply: () => Promise<Offer | null>): () => void;
  /** What all widgets can be asked for. Reads data that has not been read, so ask when a reader needs it. */
  offers(): Promise<readonly Offer[]>;
}

/** The protocol version of this file. Contexts with any other number are ignored. */
export const PAGE_CONTEXT_PROTOCOL = 1;

/** The key is a string, so that copies of this file in two bundles share the context. */
export const pageContext = createContext<PageContext | null, 'commonweal-context'>('commonweal-context');

/** What a widget in no context receives. */
export const NO_VALUES: ContextValues = Object.freeze({
  area: null,
  comparators: null,
  benchmark: null,
  period: null,
  group: null,
  indicator: null,
});

export const NO_STATE: ContextState = Object.freeze({
  values: NO_VALUES,
  selected: null,
  highlighted: null,
  unproven: Object.freeze([]),
});
