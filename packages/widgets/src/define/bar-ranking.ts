import { CwBarRanking } from '../bar-ranking/generic.js';
import { registerElement } from '../base/register.js';

registerElement('cw-bar-ranking', CwBarRanking);

export { registerVersioned } from '../base/register.js';
export { CwBarRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-bar-ranking': CwBarRanking;
  }
}
