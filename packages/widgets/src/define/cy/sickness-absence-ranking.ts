// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwSicknessAbsenceRanking } from '../../figures/sickness-absence-ranking.js';
import { engineOf } from '../../base/model-engine.js';
import { reading } from '../../base/reading.js';
import { barRanking } from '../../bar-ranking/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/cy.js';
import { cySicknessAbsenceRanking } from '../../figures/sickness-absence-ranking.words.cy.js';
import { sicknessAbsenceCy } from '@commonweal/data/indicators/cy/sickness-absence.js';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';

registerElement('cw-sickness-absence-ranking', CwSicknessAbsenceRanking, {
  engine: engineOf(barRanking, reading),
  words: cySicknessAbsenceRanking,
  messages,
  areaNames: welshNames,
  indicators: new Map([['sickness-absence', sicknessAbsenceCy]]),
});

export { registerVersioned } from '../../base/register.js';
export { CwSicknessAbsenceRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-sickness-absence-ranking': CwSicknessAbsenceRanking;
  }
}
