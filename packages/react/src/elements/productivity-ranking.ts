// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/productivity-ranking.js';
import { CwProductivityRanking as Element } from '@commonweal/widgets/figures/productivity-ranking.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Gross value added per hour worked, 2017, UK = 100. */
export const CwProductivityRanking: WidgetComponent<Element> = wrap(
  'cw-productivity-ranking',
  Element,
  'CwProductivityRanking',
);
