import type { ModelResult } from '@commonweal/charts';
import type { Parsed, Stated } from '@commonweal/charts/kit/option.js';
import type { Dataset } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import { propertiesOf } from '../base/option-properties.js';
import type { CHART_SCHEMA } from '../base/schemas.js';
import { statStyles } from '../styles/index.js';
import { statModel } from './model.js';
import { STAT_OPTIONS } from './options.js';
import type { StatWords } from './words.js';

export interface StatElement extends Stated<typeof STAT_OPTIONS> {}

/**
 * The stat without built-in data, as the base of elements that bring their own.
 *
 * @csspart figure - The figure in large type.
 *
 * @cssprop --cw-color-highlighted - The bar of the area.
 * @cssprop --cw-color-benchmark - The bar of the benchmark.
 * @cssprop --cw-color-comparator - The bar of a comparator.
 */
export abstract class StatElement extends CommonwealElement<typeof STAT_OPTIONS, StatWords> {
  static override styles = statStyles;

  static override properties: PropertyDeclarations = propertiesOf(STAT_OPTIONS);

  protected readonly schema = STAT_OPTIONS;

  protected override chart(
    dataset: Dataset,
    options: Parsed<typeof CHART_SCHEMA & typeof STAT_OPTIONS>,
    words: StatWords,
  ): ModelResult {
    return statModel(dataset, options, words);
  }
}
