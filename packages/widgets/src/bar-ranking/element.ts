import type { ModelResult } from '@commonweal/charts';
import { Memo } from '@commonweal/charts/kit/memo.js';
import type { Parsed, Stated } from '@commonweal/charts/kit/option.js';
import { order } from '@commonweal/charts/kit/parsers.js';
import type { Dataset } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import { propertiesOf } from '../base/option-properties.js';
import type { CHART_SCHEMA } from '../base/schemas.js';
import { rankedStyles } from '../styles/index.js';
import { type AnalysedRanking, barRankingModel } from './model.js';
import { BAR_RANKING_OPTIONS, type BarRankingOptions } from './options.js';
import type { BarRankingWords } from './words.js';

export interface BarRankingElement extends Stated<typeof BAR_RANKING_OPTIONS> {}

/**
 * The bar ranking without built-in data, as the base of elements that bring their own.
 *
 * @cssprop --cw-color-mark - Bars.
 * @cssprop --cw-color-highlighted - Bars of highlighted areas.
 * @cssprop --cw-color-benchmark - The bar of the benchmark.
 * @cssprop --cw-color-comparator - Bars of comparators.
 */
export abstract class BarRankingElement extends CommonwealElement<
  typeof BAR_RANKING_OPTIONS,
  BarRankingWords
> {
  static override styles = rankedStyles;

  static override properties: PropertyDeclarations = propertiesOf(BAR_RANKING_OPTIONS);

  protected readonly schema = BAR_RANKING_OPTIONS;
  readonly #memo = new Memo<AnalysedRanking>();

  protected override chart(
    dataset: Dataset,
    options: Parsed<typeof CHART_SCHEMA & typeof BAR_RANKING_OPTIONS>,
    words: BarRankingWords,
  ): ModelResult {
    const there = (words.extraColumns ?? []).filter(({ from }) =>
      dataset.observations.some((observation) => observation.extra.has(from)),
    );
    const own = { extraColumns: there, expanded: this.expanded };
    return barRankingModel(dataset, { ...options, ...own, ...this.#authorSort() }, words, this.#memo);
  }

  /** Sorting by the reader moves rows, but changes no rank and no sentence. */
  #authorSort(): Pick<BarRankingOptions, 'authorSort'> {
    const author = this.readerOrder.authorOf(this.sort ?? null);
    return author === undefined ? {} : { authorSort: order(author, 'sort', () => undefined) };
  }
}
