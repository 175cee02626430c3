// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwStat } from '../stat/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { stat } from '../stat/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enStat } from '../stat/words.en.js';
import { BUILT_IN } from '../built-in/en.js';

registerElement('cw-stat', CwStat, {
  engine: engineOf(stat, reading),
  words: enStat,
  messages,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../base/register.js';
export { CwStat };

declare global {
  interface HTMLElementTagNameMap {
    'cw-stat': CwStat;
  }
}
