// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/mortality-comparison.js';
import { CwMortalityComparison as Element } from '@commonweal/widgets/figures/mortality-comparison.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Directly standardised mortality, 2015–17, England beside Yorkshire and The Humber. */
export const CwMortalityComparison: WidgetComponent<Element> = wrap(
  'cw-mortality-comparison',
  Element,
  'CwMortalityComparison',
);
