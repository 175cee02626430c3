// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/indicator-grid.js';
import { CwIndicatorGrid as Element } from '@commonweal/widgets/indicator-grid/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Areas × indicators, each value with its outcome against the benchmark, and how often each area is worse. */
export const CwIndicatorGrid: WidgetComponent<Element> = wrap(
  'cw-indicator-grid',
  Element,
  'CwIndicatorGrid',
);
