import { fixFields } from '../base/fix-fields.js';
import type { WidgetState } from '../base/state.js';

/** A widget shows new data: after the first load and each later one. */
export class CwReadyEvent extends Event {
  static readonly type = 'cw-ready';
  /** `ready`, or `partial` if some cells could not be read. */
  readonly state: WidgetState;
  /** Number of rows in the chart. */
  readonly rows: number;

  constructor(state: WidgetState, rows: number) {
    super(CwReadyEvent.type, { bubbles: true, composed: true });
    this.state = state;
    this.rows = rows;
    fixFields(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-ready': CwReadyEvent;
  }
}
