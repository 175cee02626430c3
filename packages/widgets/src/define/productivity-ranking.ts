// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwProductivityRanking } from '../figures/productivity-ranking.js';

registerElement('cw-productivity-ranking', CwProductivityRanking);

export { registerVersioned } from '../base/register.js';
export { CwProductivityRanking };

declare global {
  interface HTMLElementTagNameMap {
    'cw-productivity-ranking': CwProductivityRanking;
  }
}
