// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/bar-ranking.js';
import { CwBarRanking as Element } from '@commonweal/widgets/bar-ranking/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Areas ranked by value as bars, with the benchmark as a bar and as a line through all bars. */
export const CwBarRanking: WidgetComponent<Element> = wrap('cw-bar-ranking', Element, 'CwBarRanking');
