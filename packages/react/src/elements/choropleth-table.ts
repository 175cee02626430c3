import '@commonweal/widgets/define/choropleth-table.js';
import { CwChoroplethTable as Element } from '@commonweal/widgets/choropleth-table/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Areas by groups, each cell shaded by its value or by its outcome. */
export const CwChoroplethTable: WidgetComponent<Element> = wrap(
  'cw-choropleth-table',
  Element,
  'CwChoroplethTable',
);
