import { IndicatorGridElement } from './element.js';

/**
 * Areas × indicators, each value with the outcome of its comparison with the benchmark, by colour, sign and word. Shows
 * where places stand out across many measures at once.
 *
 * @tag cw-indicator-grid
 * @summary Areas × indicators, each cell with its value and its outcome against the benchmark.
 * @status experimental
 * @since 0.2.0
 */
export class CwIndicatorGrid extends IndicatorGridElement {}
