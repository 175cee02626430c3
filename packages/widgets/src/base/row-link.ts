import { createContext } from '@lit/context';

/** A row as it is known to other widgets: by its key (the code of an area), or by its name where codes are absent. */
export interface RowRef {
  readonly key: string;
  readonly name: string;
}

/** What the reader has highlighted in a group of linked widgets. */
export interface RowEmphasis {
  readonly selected: RowRef | null;
  readonly highlighted: RowRef | null;
}

export const NO_EMPHASIS: RowEmphasis = Object.freeze({ selected: null, highlighted: null });

/**
 * How widgets are linked: the value a dashboard provides under the key `commonweal-rows`.
 *
 * Two bundles of different versions may meet on one page, so this is a protocol and not a class: plain objects,
 * plain fields, and only additions to it in later versions. `protocol` is raised when something is taken away.
 * `row` objects are never kept or compared by identity.
 */
export interface RowLink {
  readonly protocol: number;
  /** Picks out a row in every widget; null takes the choice back. */
  select(row: RowRef | null): void;
  /** Highlights a row in every widget while the pointer or the focus is on it; null ends it. */
  highlight(row: RowRef | null): void;
  /** Calls back at once, and at each change. Returns the function that ends it. */
  subscribe(listener: (emphasis: RowEmphasis) => void): () => void;
}

/** The protocol this file speaks. A link of another number is left alone. */
export const ROW_LINK_PROTOCOL = 1;

/** The key is a string, so that copies of this file in two bundles mean the same context. */
export const rowLinkContext = createContext<RowLink, 'commonweal-rows'>('commonweal-rows');

/** The link a dashboard provides. */
export function createRowLink(): RowLink {
  let emphasis = NO_EMPHASIS;
  const listeners = new Set<(emphasis: RowEmphasis) => void>();
  const change = (next: RowEmphasis): void => {
    emphasis = Object.freeze(next);
    for (const listener of [...listeners]) listener(emphasis);
  };
  return Object.freeze({
    protocol: ROW_LINK_PROTOCOL,
    select(row: RowRef | null) {
      change({ ...emphasis, selected: row });
    },
    highlight(row: RowRef | null) {
      if (row?.key !== emphasis.highlighted?.key) change({ ...emphasis, highlighted: row });
    },
    subscribe(listener: (emphasis: RowEmphasis) => void) {
      listeners.add(listener);
      listener(emphasis);
      return () => {
        listeners.delete(listener);
      };
    },
  });
}
