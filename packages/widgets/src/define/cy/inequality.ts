// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwInequality } from '../../inequality/generic.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { inequality } from '../../inequality/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyInequality } from '../../inequality/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { healthyLifeExpectancyDecilesCy } from '@commonweal/data/indicators/cy/healthy-life-expectancy-deciles.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-inequality', CwInequality, {
  engine: engineOf(inequality, reading),
  words: cyInequality,
  messages,
  areaNames: welshNames,
  indicators: new Map([...BUILT_IN, ['healthy-life-expectancy-deciles', healthyLifeExpectancyDecilesCy]]),
});

export { registerVersioned } from '../../base/register.js';
export { CwInequality };

declare global {
  interface HTMLElementTagNameMap {
    'cw-inequality': CwInequality;
  }
}
