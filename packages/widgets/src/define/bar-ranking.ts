// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwBarRanking } from '../bar-ranking/generic.js';

registerElement('cw-bar-ranking', CwBarRanking);

export { registerVersioned } from '../base/register.js';
export { CwBarRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-bar-ranking': CwBarRanking;
  }
}
