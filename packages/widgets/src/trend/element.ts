import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { PlotElement } from '../base/plot-element.js';
import { TREND_OPTIONS } from './options.js';
import type { TrendWords } from './words.js';

export interface TrendElement extends Stated<typeof TREND_OPTIONS> {}

/** The trend without built-in data, as the base of elements that bring their own. */
export abstract class TrendElement extends PlotElement<TrendWords> {
  static override properties: PropertyDeclarations = propertiesOf(TREND_OPTIONS);
}
