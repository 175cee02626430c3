import type { PropertyDeclarations } from 'lit';
import { ControlElement } from './control-element.js';
import type { DataInput } from './data-source.js';
import type { Spoken } from './languages.js';

/** A control that a script can give data. */
export abstract class DataControlElement<L extends Spoken> extends ControlElement<L> {
  static override properties: PropertyDeclarations = { data: { attribute: false } };

  /** What there is to choose, set by script, as the data of a widget. */
  declare data: DataInput | null;
}
