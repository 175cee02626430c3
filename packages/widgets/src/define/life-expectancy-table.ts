import { registerElement } from '../element/register.js';
import { CwLifeExpectancyTable } from '../elements/life-expectancy-table.js';

registerElement('cw-life-expectancy-table', CwLifeExpectancyTable);

export { registerVersioned } from '../element/register.js';
export { CwLifeExpectancyTable };

declare global {
  interface HTMLElementTagNameMap {
    'cw-life-expectancy-table': CwLifeExpectancyTable;
  }
}
