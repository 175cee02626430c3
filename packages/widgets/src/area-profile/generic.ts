import { AreaProfileElement } from './element.js';

/**
 * The indicators of one or two areas in a table, as in a spine chart: each figure beside that of the benchmark, drawn
 * among the figures of all areas, with its outcome and its recent trend. Reads a table of several indicators, each with
 * its own unit, period and polarity.
 *
 * @tag cw-area-profile
 * @summary The indicators of an area, against the benchmark and among the other areas.
 * @status experimental
 * @since 0.1.0
 */
export class CwAreaProfile extends AreaProfileElement {}
