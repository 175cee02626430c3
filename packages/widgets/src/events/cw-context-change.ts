import { fixFields } from '../base/fix-fields.js';
import type { ContextBy, ContextName, ContextValues } from '../context/page-context.js';

/** What a page context holds has changed: sent by the element that holds it, once for each change. */
export class CwContextChangeEvent extends Event {
  static readonly type = 'cw-context-change';
  /** All values; null where none is set. */
  readonly values: ContextValues;
  /** The names of those that are different now. */
  readonly changed: readonly ContextName[];
  /** Who changed them: a `reader` in a widget or a picker, the `page` by script or attribute, or the `url`. */
  readonly by: ContextBy;

  constructor(values: ContextValues, changed: readonly ContextName[], by: ContextBy) {
    super(CwContextChangeEvent.type, { bubbles: true, composed: true });
    this.values = values;
    this.changed = changed;
    this.by = by;
    fixFields(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-context-change': CwContextChangeEvent;
  }
}
