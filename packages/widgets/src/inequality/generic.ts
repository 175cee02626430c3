import { InequalityElement } from './element.js';

/**
 * Figures of groups in order of deprivation, such as tenths, with their limits, a line through all of them, and the
 * figure of everyone together. The line gives the slope index and the relative index of inequality; without a figure for
 * each group it is left out, and a note says why. With `over-time` it is the slope index of each period. The table of
 * the same figures is under it.
 *
 * @tag cw-inequality
 * @summary Groups in order of deprivation, and how unequal they are.
 * @status experimental
 * @since 0.1.0
 */
export class CwInequality extends InequalityElement {}
