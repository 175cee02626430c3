import { fixFields } from '../base/fix-fields.js';

/** The reader chose a row, or took the choice back. */
export class CwSelectEvent extends Event {
  static readonly type = 'cw-select';
  /** Code of the area, or the label of the row where it has no code. */
  readonly key: string;
  /** The name shown in the row. */
  readonly name: string;
  readonly selected: boolean;

  constructor(key: string, name: string, selected: boolean) {
    super(CwSelectEvent.type, { bubbles: true, composed: true });
    this.key = key;
    this.name = name;
    this.selected = selected;
    fixFields(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-select': CwSelectEvent;
  }
}
