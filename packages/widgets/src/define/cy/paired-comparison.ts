// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwPairedComparison } from '../../paired-comparison/generic.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyPairedComparison } from '../../paired-comparison/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-paired-comparison', CwPairedComparison, {
  words: cyPairedComparison,
  messages,
  areaNames: welshNames,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../../base/register.js';
export { CwPairedComparison };

declare global {
  interface HTMLElementTagNameMap {
    'cw-paired-comparison': CwPairedComparison;
  }
}
