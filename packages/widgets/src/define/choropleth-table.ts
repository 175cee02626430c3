import { registerElement } from '../element/register.js';
import { CwChoroplethTable } from '../elements/choropleth-table.js';

registerElement('cw-choropleth-table', CwChoroplethTable);

export { registerVersioned } from '../element/register.js';
export { CwChoroplethTable };

declare global {
  interface HTMLElementTagNameMap {
    'cw-choropleth-table': CwChoroplethTable;
  }
}
