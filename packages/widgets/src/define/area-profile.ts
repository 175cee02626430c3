// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwAreaProfile } from '../area-profile/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { areaProfile } from '../area-profile/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enAreaProfile } from '../area-profile/words.en.js';
import { BUILT_IN } from '../built-in/en.js';

registerElement('cw-area-profile', CwAreaProfile, {
  engine: engineOf(areaProfile, reading),
  words: enAreaProfile,
  messages,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../base/register.js';
export { CwAreaProfile };

declare global {
  interface HTMLElementTagNameMap {
    'cw-area-profile': CwAreaProfile;
  }
}
