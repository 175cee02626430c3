// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwChoroplethTable } from '../choropleth-table/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { choroplethTable } from '../choropleth-table/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enChoroplethTable } from '../choropleth-table/words.en.js';
import { BUILT_IN } from '../built-in/en.js';

registerElement('cw-choropleth-table', CwChoroplethTable, {
  engine: engineOf(choroplethTable, reading),
  words: enChoroplethTable,
  messages,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../base/register.js';
export { CwChoroplethTable };

declare global {
  interface HTMLElementTagNameMap {
    'cw-choropleth-table': CwChoroplethTable;
  }
}
