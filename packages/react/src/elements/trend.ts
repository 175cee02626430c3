// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/trend.js';
import { CwTrend as Element } from '@commonweal/widgets/trend/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Values over periods as lines, with the benchmark, limits, gaps and breaks, and a table of the same figures. */
export const CwTrend: WidgetComponent<Element> = wrap('cw-trend', Element, 'CwTrend');
