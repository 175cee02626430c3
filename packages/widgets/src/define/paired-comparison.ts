// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwPairedComparison } from '../paired-comparison/generic.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enPairedComparison } from '../paired-comparison/words.en.js';
import { BUILT_IN } from '../built-in/en.js';

registerElement('cw-paired-comparison', CwPairedComparison, {
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
