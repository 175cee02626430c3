// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwAreaProfile } from '../../area-profile/generic.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { areaProfile } from '../../area-profile/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyAreaProfile } from '../../area-profile/words.cy.js';
import { BUILT_IN } from '../../built-in/cy.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-area-profile', CwAreaProfile, {
  engine: engineOf(areaProfile, reading),
  words: cyAreaProfile,
  messages,
  areaNames: welshNames,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../../base/register.js';
export { CwAreaProfile };

declare global {
  interface HTMLElementTagNameMap {
    'cw-area-profile': CwAreaProfile;
  }
}
