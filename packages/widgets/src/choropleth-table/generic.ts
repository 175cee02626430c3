import { ChoroplethTableElement } from './element.js';

/**
 * Areas by groups, each cell shaded by its value or by its outcome against a benchmark. The benchmark and the
 * comparators come first; they belong to no class and are not counted.
 *
 * @tag cw-choropleth-table
 * @summary A table of areas whose cells are shaded.
 * @status experimental
 * @since 0.1.0
 */
export class CwChoroplethTable extends ChoroplethTableElement {}
