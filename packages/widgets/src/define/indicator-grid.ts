// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwIndicatorGrid } from '../indicator-grid/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { indicatorGrid } from '../indicator-grid/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enIndicatorGrid } from '../indicator-grid/words.en.js';
import { BUILT_IN } from '../built-in/en.js';

registerElement('cw-indicator-grid', CwIndicatorGrid, {
  engine: engineOf(indicatorGrid, reading),
  words: enIndicatorGrid,
  messages,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../base/register.js';
export { CwIndicatorGrid };

declare global {
  interface HTMLElementTagNameMap {
    'cw-indicator-grid': CwIndicatorGrid;
  }
}
