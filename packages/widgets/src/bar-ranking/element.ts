import type { ModelResult } from '@commonweal/charts';
import type { Parsed, Schema } from '@commonweal/charts/kit/parsers.js';
import { ends, keyword } from '@commonweal/charts/kit/parsers.js';
import type { Dataset } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import type { CHART_SCHEMA } from '../base/schemas.js';
import { rankedStyles } from '../styles/index.js';
import { barRankingModel } from './model.js';
import type { ExtraColumn } from './options.js';
import { BASELINES } from './options.js';
import { enBarRanking } from './words.en.js';

const SCHEMA = {
  baseline: keyword(BASELINES, 'zero'),
  show: ends,
} satisfies Schema;

/**
 * The bar ranking without any built-in data, for the elements that bring their own.
 *
 * @cssprop --cw-color-mark - Bars.
 * @cssprop --cw-color-picked - Bars of areas picked out.
 * @cssprop --cw-color-benchmark - The bar of the benchmark.
 * @cssprop --cw-color-comparator - Bars of comparators.
 */
export abstract class BarRankingElement extends CommonwealElement<typeof SCHEMA> {
  static override styles = rankedStyles;

  /**
   * Further columns of the built-in data, shown where the data has them.
   *
   * @internal
   */
  static readonly extraColumns: readonly ExtraColumn[] = [];

  static override properties: PropertyDeclarations = {
    baseline: {},
    show: {},
  };

  /** What bars grow from: `zero` or the `benchmark`. */
  declare baseline: 'zero' | 'benchmark' | null;
  /** Rows shown before the reader opens the rest: `10`, or `top 5, bottom 5`. */
  declare show: string | number | null;

  protected readonly schema = SCHEMA;

  protected override chart(
    dataset: Dataset,
    options: Parsed<typeof CHART_SCHEMA & typeof SCHEMA>,
  ): ModelResult {
    const { extraColumns } = this.constructor as typeof BarRankingElement;
    const there = extraColumns.filter(({ from }) =>
      dataset.observations.some((observation) => observation.extra.has(from)),
    );
    return barRankingModel(
      dataset,
      { ...options, extraColumns: there, expanded: this.expanded },
      enBarRanking,
    );
  }
}
