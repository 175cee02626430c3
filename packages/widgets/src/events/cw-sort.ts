import type { SortDirection } from '@commonweal/charts';
import { FixedEvent } from './fixed-event.js';

/** The reader sorted the table by a column. */
export class CwSortEvent extends FixedEvent {
  static readonly type = 'cw-sort';
  /** The column's id. */
  declare readonly column: string;
  declare readonly direction: SortDirection;

  constructor(column: string, direction: SortDirection) {
    super(CwSortEvent.type, { column, direction });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-sort': CwSortEvent;
  }
}
