// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwLeague } from '../league/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { league } from '../league/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enLeague } from '../league/words.en.js';
import { BUILT_IN } from '../built-in/en.js';

registerElement('cw-league', CwLeague, {
  engine: engineOf(league, reading),
  words: enLeague,
  messages,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../base/register.js';
export { CwLeague };

declare global {
  interface HTMLElementTagNameMap {
    'cw-league': CwLeague;
  }
}
