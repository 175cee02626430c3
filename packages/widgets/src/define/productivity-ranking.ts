import { registerElement } from '../element/register.js';
import { CwProductivityRanking } from '../elements/productivity-ranking.js';

registerElement('cw-productivity-ranking', CwProductivityRanking);

export { registerVersioned } from '../element/register.js';
export { CwProductivityRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-productivity-ranking': CwProductivityRanking;
  }
}
