// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwPairedComparison } from '../../paired-comparison/generic.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { pairedComparison } from '../../paired-comparison/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyPairedComparison } from '../../paired-comparison/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-paired-comparison', CwPairedComparison, {
  engine: engineOf(pairedComparison, reading),
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
