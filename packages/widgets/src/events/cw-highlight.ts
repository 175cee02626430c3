import { fixFields } from '../base/fix-fields.js';

/** The pointer or the focus came to a row, or left the rows. */
export class CwHighlightEvent extends Event {
  static readonly type = 'cw-highlight';
  /** Code of the area, or the label of the row where it has no code; null when no row is highlighted. */
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
