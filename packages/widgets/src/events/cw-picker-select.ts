import { fixFields } from '../base/fix-fields.js';
import type { ContextValues } from '../context/page-context.js';

/**
 * The reader has selected something in a picker. Cancelled (`preventDefault()`), it changes nothing, and the page may do
 * with it what it likes.
 */
export class CwPickerSelectEvent extends Event {
  static readonly type = 'cw-picker-select';
  /** The values that change, by their names in the context; null for one that is given up. */
  readonly change: Readonly<Partial<ContextValues>>;

  constructor(change: Partial<ContextValues>) {
    super(CwPickerSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.change = Object.freeze({ ...change });
    fixFields(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-picker-select': CwPickerSelectEvent;
  }
}
