// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwSicknessAbsenceRanking } from '../figures/sickness-absence-ranking.js';

registerElement('cw-sickness-absence-ranking', CwSicknessAbsenceRanking);

export { registerVersioned } from '../base/register.js';
export { CwSicknessAbsenceRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-sickness-absence-ranking': CwSicknessAbsenceRanking;
  }
}
