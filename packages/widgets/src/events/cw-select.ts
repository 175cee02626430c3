import { fixFields } from '../base/fix-fields.js';

/** The reader selected a row, or cleared the selection. */
export class CwSelectEvent extends Event {
  static readonly type = 'cw-select';
  /** Area code, or the row's label if it has none. */
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
