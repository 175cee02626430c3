// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/paired-comparison.js';
import { CwPairedComparison as Element } from '@commonweal/widgets/paired-comparison/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Two areas on one scale, group by group, with the difference in words. */
export const CwPairedComparison: WidgetComponent<Element> = wrap(
  'cw-paired-comparison',
  Element,
  'CwPairedComparison',
);
