// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwPickerBar } from '../picker-bar/element.js';
import { enPickerBar } from '../picker-bar/words.en.js';

registerElement('cw-picker-bar', CwPickerBar, { words: enPickerBar });

export { registerVersioned } from '../base/register.js';
export { CwPickerBar };

declare global {
  interface HTMLElementTagNameMap {
    'cw-picker-bar': CwPickerBar;
  }
}
