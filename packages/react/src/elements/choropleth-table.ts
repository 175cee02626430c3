// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/choropleth-table.js';
import { CwChoroplethTable as Element } from '@commonweal/widgets/choropleth-table/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Areas × groups, each cell shaded by its value, or by its outcome against the benchmark. */
export const CwChoroplethTable: WidgetComponent<Element> = wrap(
  'cw-choropleth-table',
  Element,
  'CwChoroplethTable',
);
