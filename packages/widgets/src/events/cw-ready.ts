import type { WidgetState } from '../base/state.js';
import { FixedEvent } from './fixed-event.js';

/** A widget shows new data: after the first load and each later one. */
export class CwReadyEvent extends FixedEvent {
  static readonly type = 'cw-ready';
  /** `ready`, or `partial` if some cells could not be read. */
  declare readonly state: WidgetState;
  /** Number of rows in the chart. */
  declare readonly rows: number;

  constructor(state: WidgetState, rows: number) {
    super(CwReadyEvent.type, { state, rows });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-ready': CwReadyEvent;
  }
}
