import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import { propertiesOf } from '../base/option-properties.js';
import { statStyles } from '../styles/index.js';
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
export abstract class StatElement extends CommonwealElement<StatWords> {
  static override styles = statStyles;

  static override properties: PropertyDeclarations = propertiesOf(STAT_OPTIONS);
}
