// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwStat } from '../../stat/generic.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { stat } from '../../stat/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyStat } from '../../stat/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { gvaPerHeadCy } from '@commonweal/data/indicators/cy/gva-per-head.js';
import { healthResearchSpendingCy } from '@commonweal/data/indicators/cy/health-research-spending.js';
import { illHealthProductivityGapCy } from '@commonweal/data/indicators/cy/ill-health-productivity-gap.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-stat', CwStat, {
  engine: engineOf(stat, reading),
  words: cyStat,
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
export { CwStat };

declare global {
  interface HTMLElementTagNameMap {
    'cw-stat': CwStat;
  }
}
