// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwBarRanking } from '../bar-ranking/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { barRanking } from '../bar-ranking/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enBarRanking } from '../bar-ranking/words.en.js';
import { BUILT_IN } from '../built-in/en.js';

registerElement('cw-bar-ranking', CwBarRanking, {
  engine: engineOf(barRanking, reading),
  words: enBarRanking,
  messages,
  indicators: BUILT_IN,
});

export { registerVersioned } from '../base/register.js';
export { CwBarRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-bar-ranking': CwBarRanking;
  }
}
