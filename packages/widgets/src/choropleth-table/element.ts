import type { ModelResult } from '@commonweal/charts';
import { CLASSIFY_METHODS } from '@commonweal/charts/kit/classes.js';
import type { Parsed, Schema } from '@commonweal/charts/kit/parsers.js';
import { flag, integer, keyword, numbers } from '@commonweal/charts/kit/parsers.js';
import type { Dataset } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import type { CHART_SCHEMA } from '../base/schemas.js';
import { shadedStyles } from '../styles/index.js';
import { choroplethTableModel } from './model.js';
import { DARKER, SHADE_BY } from './options.js';
import { enChoroplethTable } from './words.en.js';

const SCHEMA = {
  classes: integer(3, 9, 5),
  classify: keyword(CLASSIFY_METHODS, 'quantile'),
  breaks: numbers,
  shadeBy: keyword(SHADE_BY, 'value'),
  darker: keyword(DARKER, 'high'),
  showLimits: flag,
} satisfies Schema;

/**
 * The choropleth table without any built-in data, for the elements that bring their own.
 *
 * @cssprop --cw-color-better - Ground of cells that are better than the benchmark.
 * @cssprop --cw-color-better-text - Text on it.
 * @cssprop --cw-color-similar - Ground of cells that are similar to the benchmark.
 * @cssprop --cw-color-similar-text - Text on it.
 * @cssprop --cw-color-worse - Ground of cells that are worse than the benchmark.
 * @cssprop --cw-color-worse-text - Text on it.
 * @cssprop --cw-color-higher - Ground of cells that are higher than the benchmark, where no direction is good.
 * @cssprop --cw-color-higher-text - Text on it.
 * @cssprop --cw-color-lower - Ground of cells that are lower than the benchmark, where no direction is good.
 * @cssprop --cw-color-lower-text - Text on it.
 */
export abstract class ChoroplethTableElement extends CommonwealElement<typeof SCHEMA> {
  static override styles = shadedStyles;

  static override properties: PropertyDeclarations = {
    classes: {},
    classify: {},
    breaks: {},
    shadeBy: { attribute: 'shade-by' },
    darker: {},
    showLimits: { type: Boolean, attribute: 'show-limits' },
    ramp: {},
  };

  /** Number of classes, 3 to 9; 5 where not given. */
  declare classes: string | number | null;
  /** How classes are made: `quantile`, `equal-interval`, `jenks` or `fixed`. */
  declare classify: 'quantile' | 'equal-interval' | 'equalInterval' | 'jenks' | 'fixed' | null;
  /** Breaks between fixed classes, separated by semicolons. */
  declare breaks: string | readonly number[] | null;
  /** What the shade says: `value`, or `outcome` against the benchmark. */
  declare shadeBy: 'value' | 'outcome' | null;
  /** Which end is darker: `low` or `high`. */
  declare darker: 'low' | 'high' | null;
  /** Whether confidence limits stand in the cells. */
  declare showLimits: boolean;
  /** Hue of the shades: `red`, `blue` or `purple`. */
  declare ramp: 'red' | 'blue' | 'purple' | null;

  protected readonly schema = SCHEMA;

  constructor() {
    super();
    this.showLimits = false;
  }

  protected override chart(
    dataset: Dataset,
    options: Parsed<typeof CHART_SCHEMA & typeof SCHEMA>,
  ): ModelResult {
    return choroplethTableModel(dataset, options, enChoroplethTable);
  }
}
