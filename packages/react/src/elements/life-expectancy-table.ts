// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/life-expectancy-table.js';
import { CwLifeExpectancyTable as Element } from '@commonweal/widgets/figures/life-expectancy-table.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Healthy life expectancy, 2015–17, England, the region and its 15 upper-tier authorities. */
export const CwLifeExpectancyTable: WidgetComponent<Element> = wrap(
  'cw-life-expectancy-table',
  Element,
  'CwLifeExpectancyTable',
);
