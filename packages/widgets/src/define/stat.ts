// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwStat } from '../stat/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { stat } from '../stat/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enStat } from '../stat/words.en.js';
import { BUILT_IN } from '../built-in/en.js';
import { gvaPerHead } from '@commonweal/data/indicators/gva-per-head.js';
import { healthResearchSpending } from '@commonweal/data/indicators/health-research-spending.js';
import { illHealthProductivityGap } from '@commonweal/data/indicators/ill-health-productivity-gap.js';

registerElement('cw-stat', CwStat, {
  engine: engineOf(stat, reading),
  words: enStat,
  messages,
  indicators: new Map([
    ...BUILT_IN,
    ['gva-per-head', gvaPerHead],
    ['health-research-spending', healthResearchSpending],
    ['ill-health-productivity-gap', illHealthProductivityGap],
  ]),
});

export { registerVersioned } from '../base/register.js';
export { CwStat };

declare global {
  interface HTMLElementTagNameMap {
    'cw-stat': CwStat;
  }
}
