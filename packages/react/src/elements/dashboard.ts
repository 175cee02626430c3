// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/dashboard.js';
import { CwDashboard as Element } from '@commonweal/widgets/dashboard/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Lays widgets out in a grid and links them: an area chosen in one is followed by all. */
export const CwDashboard: WidgetComponent<Element> = wrap('cw-dashboard', Element, 'CwDashboard');
