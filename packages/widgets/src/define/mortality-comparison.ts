import { registerElement } from '../element/register.js';
import { CwMortalityComparison } from '../elements/mortality-comparison.js';

registerElement('cw-mortality-comparison', CwMortalityComparison);

export { registerVersioned } from '../element/register.js';
export { CwMortalityComparison };

declare global {
  interface HTMLElementTagNameMap {
    'cw-mortality-comparison': CwMortalityComparison;
  }
}
