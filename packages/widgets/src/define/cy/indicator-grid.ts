// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwIndicatorGrid } from '../../indicator-grid/generic.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { indicatorGrid } from '../../indicator-grid/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyIndicatorGrid } from '../../indicator-grid/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-indicator-grid', CwIndicatorGrid, {
  engine: engineOf(indicatorGrid, reading),
  words: cyIndicatorGrid,
  messages,
  areaNames: welshNames,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../../base/register.js';
export { CwIndicatorGrid };

declare global {
  interface HTMLElementTagNameMap {
    'cw-indicator-grid': CwIndicatorGrid;
  }
}
