import { registerElement } from '../element/register.js';
import { CwSicknessAbsenceRanking } from '../elements/sickness-absence-ranking.js';

registerElement('cw-sickness-absence-ranking', CwSicknessAbsenceRanking);

export { registerVersioned } from '../element/register.js';
export { CwSicknessAbsenceRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-sickness-absence-ranking': CwSicknessAbsenceRanking;
  }
}
