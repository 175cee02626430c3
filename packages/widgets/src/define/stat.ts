// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwStat } from '../stat/generic.js';

registerElement('cw-stat', CwStat);

export { registerVersioned } from '../base/register.js';
export { CwStat };

declare global {
  interface HTMLElementTagNameMap {
    'cw-stat': CwStat;
  }
}
