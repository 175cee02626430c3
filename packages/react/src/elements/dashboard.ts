import '@commonweal/widgets/define/dashboard.js';
import { CwDashboard as Element } from '@commonweal/widgets/dashboard/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** A grid of linked widgets. Events of the widgets in it arrive here too. */
export const CwDashboard: WidgetComponent<Element> = wrap('cw-dashboard', Element, 'CwDashboard');
