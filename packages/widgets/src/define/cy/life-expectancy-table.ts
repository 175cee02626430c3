// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwLifeExpectancyTable } from '../../figures/life-expectancy-table.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { choroplethTable } from '../../choropleth-table/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyLifeExpectancyTable } from '../../figures/life-expectancy-table.words.cy.js';
import { healthyLifeExpectancyCy } from '@commonweal/data/indicators/cy/healthy-life-expectancy.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-life-expectancy-table', CwLifeExpectancyTable, {
  engine: engineOf(choroplethTable, reading),
  words: cyLifeExpectancyTable,
  messages,
  areaNames: welshNames,
  indicators: new Map([['healthy-life-expectancy', healthyLifeExpectancyCy]]),
});

export { registerVersioned } from '../../base/register.js';
export { CwLifeExpectancyTable };

declare global {
  interface HTMLElementTagNameMap {
    'cw-life-expectancy-table': CwLifeExpectancyTable;
  }
}
