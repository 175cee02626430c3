// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwMortalityComparison } from '../../figures/mortality-comparison.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { pairedComparison } from '../../paired-comparison/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyMortalityComparison } from '../../figures/mortality-comparison.words.cy.js';
import { mortalityCy } from '@commonweal/data/indicators/cy/mortality.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-mortality-comparison', CwMortalityComparison, {
  engine: engineOf(pairedComparison, reading),
  words: cyMortalityComparison,
  messages,
  areaNames: welshNames,
  indicators: new Map([['mortality', mortalityCy]]),
});

export { registerVersioned } from '../../base/register.js';
export { CwMortalityComparison };

declare global {
  interface HTMLElementTagNameMap {
    'cw-mortality-comparison': CwMortalityComparison;
  }
}
