import type { ChartOptions } from './options.js';

/** Nothing said by the author. */
export const DEFAULT_CHART_OPTIONS: ChartOptions = Object.freeze({
  heading: null,
  finding: null,
  where: new Map(),
  period: null,
  area: [],
  areas: [],
  benchmark: null,
  comparators: null,
  polarity: null,
  sort: null,
});
