// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwLifeExpectancyTable } from '../figures/life-expectancy-table.js';

registerElement('cw-life-expectancy-table', CwLifeExpectancyTable);

export { registerVersioned } from '../base/register.js';
export { CwLifeExpectancyTable };

declare global {
  interface HTMLElementTagNameMap {
    'cw-life-expectancy-table': CwLifeExpectancyTable;
  }
}
