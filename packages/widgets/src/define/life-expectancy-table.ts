// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwLifeExpectancyTable } from '../figures/life-expectancy-table.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { choroplethTable } from '../choropleth-table/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enLifeExpectancyTable } from '../figures/life-expectancy-table.words.en.js';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';

registerElement('cw-life-expectancy-table', CwLifeExpectancyTable, {
  engine: engineOf(choroplethTable, reading),
  words: enLifeExpectancyTable,
  messages,
  indicators: new Map([['healthy-life-expectancy', healthyLifeExpectancy]]),
});

export { registerVersioned } from '../base/register.js';
export { CwLifeExpectancyTable };

declare global {
  interface HTMLElementTagNameMap {
    'cw-life-expectancy-table': CwLifeExpectancyTable;
  }
}
