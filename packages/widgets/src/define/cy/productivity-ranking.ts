// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwProductivityRanking } from '../../figures/productivity-ranking.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { barRanking } from '../../bar-ranking/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cyProductivityRanking } from '../../figures/productivity-ranking.words.cy.js';
import { labourProductivityCy } from '@commonweal/data/indicators/cy/labour-productivity.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-productivity-ranking', CwProductivityRanking, {
  engine: engineOf(barRanking, reading),
  words: cyProductivityRanking,
  messages,
  areaNames: welshNames,
  indicators: new Map([['labour-productivity', labourProductivityCy]]),
});

export { registerVersioned } from '../../base/register.js';
export { CwProductivityRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-productivity-ranking': CwProductivityRanking;
  }
}
