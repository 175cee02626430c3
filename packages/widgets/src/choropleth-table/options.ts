import type { ClassOptions } from '@commonweal/charts/kit/classes.js';
import { DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/defaults.js';
import type { ChartOptions } from '@commonweal/charts/kit/options.js';

export const SHADE_BY = ['value', 'outcome'] as const;

export const DARKER = ['low', 'high'] as const;

export interface ChoroplethTableOptions extends ChartOptions, ClassOptions {
  readonly shadeBy: (typeof SHADE_BY)[number];
  readonly darker: (typeof DARKER)[number];
  readonly showLimits: boolean;
}

export const DEFAULT_CHOROPLETH_TABLE_OPTIONS: ChoroplethTableOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  classes: 5,
  classify: 'quantile',
  breaks: [],
  shadeBy: 'value',
  darker: 'high',
  showLimits: false,
});
