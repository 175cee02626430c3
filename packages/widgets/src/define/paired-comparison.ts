// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwPairedComparison } from '../paired-comparison/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { pairedComparison } from '../paired-comparison/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enPairedComparison } from '../paired-comparison/words.en.js';
import { BUILT_IN } from '../built-in/en.js';

registerElement('cw-paired-comparison', CwPairedComparison, {
  engine: engineOf(pairedComparison, reading),
  words: enPairedComparison,
  messages,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../base/register.js';
export { CwPairedComparison };

declare global {
  interface HTMLElementTagNameMap {
    'cw-paired-comparison': CwPairedComparison;
  }
}
