import { registerElement } from '../element/register.js';
import { CwSicknessAbsenceRanking } from '../elements/sickness-absence-ranking.js';

registerElement('cw-sickness-absence-ranking', CwSicknessAbsenceRanking);

declare global {
  interface HTMLElementTagNameMap {
    'cw-sickness-absence-ranking': CwSicknessAbsenceRanking;
  }
}
