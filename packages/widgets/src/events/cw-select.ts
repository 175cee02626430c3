import { FixedEvent } from './fixed-event.js';

/** The reader selected a row, or cleared the selection. */
export class CwSelectEvent extends FixedEvent {
  static readonly type = 'cw-select';
  /** Area code, or the row's label if it has none. */
  declare readonly key: string;
  /** The name shown in the row. */
  declare readonly name: string;
  declare readonly selected: boolean;

  constructor(key: string, name: string, selected: boolean) {
    super(CwSelectEvent.type, { key, name, selected });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-select': CwSelectEvent;
  }
}
