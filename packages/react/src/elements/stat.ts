// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/stat.js';
import { CwStat as Element } from '@commonweal/widgets/stat/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** One figure of one area in large type, and the benchmark beside it. */
export const CwStat: WidgetComponent<Element> = wrap('cw-stat', Element, 'CwStat');
