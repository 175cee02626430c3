import { registerElement } from '../element/register.js';
import { CwChoroplethTable } from '../elements/choropleth-table.js';

registerElement('cw-choropleth-table', CwChoroplethTable);

declare global {
  interface HTMLElementTagNameMap {
    'cw-choropleth-table': CwChoroplethTable;
  }
}
