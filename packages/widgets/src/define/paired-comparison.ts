// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwPairedComparison } from '../paired-comparison/generic.js';

registerElement('cw-paired-comparison', CwPairedComparison);

export { registerVersioned } from '../base/register.js';
export { CwPairedComparison };

declare global {
  interface HTMLElementTagNameMap {
    'cw-paired-comparison': CwPairedComparison;
  }
}
