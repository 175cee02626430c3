import '@commonweal/widgets/define/mortality-comparison.js';
import { CwMortalityComparison as Element } from '@commonweal/widgets/figures/mortality-comparison.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Mortality by cause, the region beside England. */
export const CwMortalityComparison: WidgetComponent<Element> = wrap(
  'cw-mortality-comparison',
  Element,
  'CwMortalityComparison',
);
