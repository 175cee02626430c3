import type { SortDirection } from '@commonweal/charts';
import { fixFields } from '../base/fix-fields.js';

/** The reader sorted the table by a column. */
export class CwSortEvent extends Event {
  static readonly type = 'cw-sort';
  /** The column's id. */
  readonly column: string;
  readonly direction: SortDirection;

  constructor(column: string, direction: SortDirection) {
    super(CwSortEvent.type, { bubbles: true, composed: true });
    this.column = column;
    this.direction = direction;
    fixFields(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-sort': CwSortEvent;
  }
}
