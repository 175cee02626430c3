import type { ContextValues } from '../context/page-context.js';
import { FixedEvent } from './fixed-event.js';

/**
 * The reader has selected something in a picker. Cancelled (`preventDefault()`), it changes nothing, and the page may do
 * with it what it likes.
 */
export class CwPickerSelectEvent extends FixedEvent {
  static readonly type = 'cw-picker-select';
  /** The values that change, by their names in the context; null for one that is given up. */
  declare readonly change: Readonly<Partial<ContextValues>>;

  constructor(change: Partial<ContextValues>) {
    super(CwPickerSelectEvent.type, { change: Object.freeze({ ...change }) }, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-picker-select': CwPickerSelectEvent;
  }
}
