// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwSicknessAbsenceRanking } from '../figures/sickness-absence-ranking.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { barRanking } from '../bar-ranking/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enSicknessAbsenceRanking } from '../figures/sickness-absence-ranking.words.en.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';

registerElement('cw-sickness-absence-ranking', CwSicknessAbsenceRanking, {
  engine: engineOf(barRanking, reading),
  words: enSicknessAbsenceRanking,
  messages,
  indicators: new Map([['sickness-absence', sicknessAbsence]]),
});

export { registerVersioned } from '../base/register.js';
export { CwSicknessAbsenceRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-sickness-absence-ranking': CwSicknessAbsenceRanking;
  }
}
