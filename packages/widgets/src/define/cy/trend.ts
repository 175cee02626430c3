// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwTrend } from '../../trend/generic.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { trend } from '../../trend/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyTrend } from '../../trend/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { healthyLifeExpectancy2024Cy } from '@commonweal/data/indicators/cy/healthy-life-expectancy-2024.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-trend', CwTrend, {
  engine: engineOf(trend, reading),
  words: cyTrend,
  messages,
  areaNames: welshNames,
  indicators: new Map([...BUILT_IN, ['healthy-life-expectancy-2024', healthyLifeExpectancy2024Cy]]),
});

export { registerVersioned } from '../../base/register.js';
export { CwTrend };

declare global {
  interface HTMLElementTagNameMap {
    'cw-trend': CwTrend;
  }
}
