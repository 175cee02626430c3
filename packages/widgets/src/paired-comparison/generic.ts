import { PairedComparisonElement } from './element.js';

/**
 * Two areas in each row on one shared scale, with their difference in words and numbers: one row for each
 * cause, sex or other group.
 *
 * @tag cw-paired-comparison
 * @summary Two values in each row, and their difference.
 * @status experimental
 * @since 0.1.0
 */
export class CwPairedComparison extends PairedComparisonElement {}
