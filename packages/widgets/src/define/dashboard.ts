// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwDashboard } from '../dashboard/element.js';
import { enDashboard } from '../dashboard/words.en.js';

registerElement('cw-dashboard', CwDashboard, { words: enDashboard });

export { registerVersioned } from '../base/register.js';
export { CwDashboard };

declare global {
  interface HTMLElementTagNameMap {
    'cw-dashboard': CwDashboard;
  }
}
