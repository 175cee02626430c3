import { TrendElement } from './element.js';

/**
 * Values over periods: a line for each area and group, in one frame or in small multiples, with the benchmark, the
 * limits of the line that the chart is about, gaps, breaks and provisional figures. The table of the same figures is
 * under it. `period` narrows the periods: a list (`2015; 2018`) or a range (`2015 to 2018`).
 *
 * @tag cw-trend
 * @summary Values over time as lines.
 * @status experimental
 * @since 0.1.0
 */
export class CwTrend extends TrendElement {}
