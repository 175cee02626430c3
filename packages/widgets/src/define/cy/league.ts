// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwLeague } from '../../league/generic.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { league } from '../../league/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyLeague } from '../../league/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-league', CwLeague, {
  engine: engineOf(league, reading),
  words: cyLeague,
  messages,
  areaNames: welshNames,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../../base/register.js';
export { CwLeague };

declare global {
  interface HTMLElementTagNameMap {
    'cw-league': CwLeague;
  }
}
