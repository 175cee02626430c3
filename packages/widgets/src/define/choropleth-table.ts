// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwChoroplethTable } from '../choropleth-table/generic.js';

registerElement('cw-choropleth-table', CwChoroplethTable);

export { registerVersioned } from '../base/register.js';
export { CwChoroplethTable };

declare global {
  interface HTMLElementTagNameMap {
    'cw-choropleth-table': CwChoroplethTable;
  }
}
