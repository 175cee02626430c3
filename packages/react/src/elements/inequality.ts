// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/inequality.js';
import { CwInequality as Element } from '@commonweal/widgets/inequality/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Groups in order of deprivation with the line through them: the gap, the slope index and the relative index of inequality. */
export const CwInequality: WidgetComponent<Element> = wrap('cw-inequality', Element, 'CwInequality');
