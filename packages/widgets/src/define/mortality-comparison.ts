// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwMortalityComparison } from '../figures/mortality-comparison.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { pairedComparison } from '../paired-comparison/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enMortalityComparison } from '../figures/mortality-comparison.words.en.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';

registerElement('cw-mortality-comparison', CwMortalityComparison, {
  engine: engineOf(pairedComparison, reading),
  words: enMortalityComparison,
  messages,
  indicators: new Map([['mortality', mortality]]),
});

export { registerVersioned } from '../base/register.js';
export { CwMortalityComparison };

declare global {
  interface HTMLElementTagNameMap {
    'cw-mortality-comparison': CwMortalityComparison;
  }
}
