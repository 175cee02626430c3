// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwProductivityRanking } from '../figures/productivity-ranking.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { barRanking } from '../bar-ranking/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enProductivityRanking } from '../figures/productivity-ranking.words.en.js';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';

registerElement('cw-productivity-ranking', CwProductivityRanking, {
  engine: engineOf(barRanking, reading),
  words: enProductivityRanking,
  messages,
  indicators: new Map([['labour-productivity', labourProductivity]]),
});

export { registerVersioned } from '../base/register.js';
export { CwProductivityRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-productivity-ranking': CwProductivityRanking;
  }
}
