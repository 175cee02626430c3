import type { ContextBy, ContextName, ContextValues } from '../context/page-context.js';
import { FixedEvent } from './fixed-event.js';

/** What a page context holds has changed: sent by the element that holds it, once for each change. */
export class CwContextChangeEvent extends FixedEvent {
  static readonly type = 'cw-context-change';
  /** All values; null where none is set. */
  declare readonly values: ContextValues;
  /** The names of those that are different now. */
  declare readonly changed: readonly ContextName[];
  /** Who changed them: a `reader` in a widget or a picker, the `page` by script or attribute, or the `url`. */
  declare readonly by: ContextBy;

  constructor(values: ContextValues, changed: readonly ContextName[], by: ContextBy) {
    super(CwContextChangeEvent.type, { values, changed, by });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-context-change': CwContextChangeEvent;
  }
}
