// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwContext } from '../context/element.js';
import { enContext } from '../context/words.en.js';

registerElement('cw-context', CwContext, { words: enContext });

export { registerVersioned } from '../base/register.js';
export { CwContext };

declare global {
  interface HTMLElementTagNameMap {
    'cw-context': CwContext;
  }
}
