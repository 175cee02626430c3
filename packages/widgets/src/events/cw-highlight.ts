import { FixedEvent } from './fixed-event.js';

/** The pointer or focus entered a row, or left the rows. */
export class CwHighlightEvent extends FixedEvent {
  static readonly type = 'cw-highlight';
  /** Area code, or the row's label if it has none; null when no row is highlighted. */
  declare readonly key: string | null;
  /** The name shown in the row. */
  declare readonly name: string | null;

  constructor(key: string | null, name: string | null) {
    super(CwHighlightEvent.type, { key, name });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-highlight': CwHighlightEvent;
  }
}
