import { registerElement } from '../element/register.js';
import { CwPairedComparison } from '../elements/paired-comparison.js';

registerElement('cw-paired-comparison', CwPairedComparison);

export { registerVersioned } from '../element/register.js';
export { CwPairedComparison };

declare global {
  interface HTMLElementTagNameMap {
    'cw-paired-comparison': CwPairedComparison;
  }
}
