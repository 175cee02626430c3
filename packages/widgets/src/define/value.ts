// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwValue } from '../value/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { value } from '../value/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enValue } from '../value/words.en.js';
import { BUILT_IN } from '../built-in/en.js';
import { gvaPerHead } from '@commonweal/data/indicators/gva-per-head.js';
import { healthResearchSpending } from '@commonweal/data/indicators/health-research-spending.js';
import { illHealthProductivityGap } from '@commonweal/data/indicators/ill-health-productivity-gap.js';

registerElement('cw-value', CwValue, {
  engine: engineOf(value, reading),
  words: enValue,
  messages,
  indicators: new Map([
    ...BUILT_IN,
    ['gva-per-head', gvaPerHead],
    ['health-research-spending', healthResearchSpending],
    ['ill-health-productivity-gap', illHealthProductivityGap],
  ]),
});

export { registerVersioned } from '../base/register.js';
export { CwValue };

declare global {
  interface HTMLElementTagNameMap {
    'cw-value': CwValue;
  }
}
