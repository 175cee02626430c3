// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/stat.js';
import { CwStat as Element } from '@commonweal/widgets/stat/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Not yet. */
export const CwStat: WidgetComponent<Element> = wrap('cw-stat', Element, 'CwStat');
