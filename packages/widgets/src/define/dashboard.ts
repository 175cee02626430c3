import { registerElement } from '../element/register.js';
import { CwDashboard } from '../elements/dashboard.js';

registerElement('cw-dashboard', CwDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'cw-dashboard': CwDashboard;
  }
}
