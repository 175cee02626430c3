import { createContext } from '@lit/context';

/** A row as other widgets know it: by its key (the area code), or by its name if there are no codes. */
export interface RowRef {
  readonly key: string;
  readonly name: string;
}

/** What the reader has selected or highlighted in a group of linked widgets. */
export interface RowEmphasis {
  readonly selected: RowRef | null;
  readonly highlighted: RowRef | null;
}

export const NO_EMPHASIS: RowEmphasis = Object.freeze({ selected: null, highlighted: null });

/**
 * How widgets are linked: the value that a dashboard provides under the key `commonweal-rows`.
 *
 * Two bundles of different versions may meet on one page, so this is a protocol and not a class: plain
 * objects, plain fields, and later versions only add to it. `protocol` goes up when something is removed.
 * `row` objects are never kept or compared by identity.
 */
export interface RowLink {
  readonly protocol: number;
  /** Selects a row in every widget; null deselects it. */
  select(row: RowRef | null): void;
  /** Highlights a row in every widget while the pointer or focus is on it; null ends that. */
  highlight(row: RowRef | null): void;
  /** Calls back at once and on each change. Returns a function that unsubscribes. */
  subscribe(listener: (emphasis: RowEmphasis) => void): () => void;
}

/** The protocol version of this file. Links with any other number are ignored. */
export const ROW_LINK_PROTOCOL = 1;

/** The key is a string, so that copies of this file in two bundles share the context. */
export const rowLinkContext = createContext<RowLink, 'commonweal-rows'>('commonweal-rows');

/** Creates the link that a dashboard provides. */
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
