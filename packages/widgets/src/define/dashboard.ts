import { registerElement } from '../element/register.js';
import { CwDashboard } from '../elements/dashboard.js';

registerElement('cw-dashboard', CwDashboard);

export { registerVersioned } from '../element/register.js';
export { CwDashboard };

declare global {
  interface HTMLElementTagNameMap {
    'cw-dashboard': CwDashboard;
  }
}
