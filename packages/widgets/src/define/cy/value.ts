// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwValue } from '../../value/generic.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { value } from '../../value/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyValue } from '../../value/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { gvaPerHeadCy } from '@commonweal/data/indicators/cy/gva-per-head.js';
import { healthResearchSpendingCy } from '@commonweal/data/indicators/cy/health-research-spending.js';
import { illHealthProductivityGapCy } from '@commonweal/data/indicators/cy/ill-health-productivity-gap.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-value', CwValue, {
  engine: engineOf(value, reading),
  words: cyValue,
  messages,
  areaNames: welshNames,
  indicators: new Map([
    ...BUILT_IN,
    ['gva-per-head', gvaPerHeadCy],
    ['health-research-spending', healthResearchSpendingCy],
    ['ill-health-productivity-gap', illHealthProductivityGapCy],
  ]),
});

export { registerVersioned } from '../../base/register.js';
export { CwValue };

declare global {
  interface HTMLElementTagNameMap {
    'cw-value': CwValue;
  }
}
