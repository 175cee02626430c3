import '@commonweal/widgets/define/bar-ranking.js';
import { CwBarRanking as Element } from '@commonweal/widgets/bar-ranking/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Areas ranked by value, with a bar in each row. */
export const CwBarRanking: WidgetComponent<Element> = wrap('cw-bar-ranking', Element, 'CwBarRanking');
