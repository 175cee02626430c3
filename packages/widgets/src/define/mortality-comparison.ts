// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwMortalityComparison } from '../figures/mortality-comparison.js';

registerElement('cw-mortality-comparison', CwMortalityComparison);

export { registerVersioned } from '../base/register.js';
export { CwMortalityComparison };

declare global {
  interface HTMLElementTagNameMap {
    'cw-mortality-comparison': CwMortalityComparison;
  }
}
