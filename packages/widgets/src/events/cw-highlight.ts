import { fixFields } from '../base/fix-fields.js';

/** The pointer or focus entered a row, or left the rows. */
export class CwHighlightEvent extends Event {
  static readonly type = 'cw-highlight';
  /** Area code, or the row's label if it has none; null when no row is highlighted. */
  readonly key: string | null;
  /** The name shown in the row. */
  readonly name: string | null;

  constructor(key: string | null, name: string | null) {
    super(CwHighlightEvent.type, { bubbles: true, composed: true });
    this.key = key;
    this.name = name;
    fixFields(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-highlight': CwHighlightEvent;
  }
}
