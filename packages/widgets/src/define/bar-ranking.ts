import { registerElement } from '../element/register.js';
import { CwBarRanking } from '../elements/bar-ranking.js';

registerElement('cw-bar-ranking', CwBarRanking);

export { registerVersioned } from '../element/register.js';
export { CwBarRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-bar-ranking': CwBarRanking;
  }
}
