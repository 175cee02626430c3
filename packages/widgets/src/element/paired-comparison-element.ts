import type { ModelResult } from '@commonweal/charts';
import { enPairedComparison, PAIR_MARKS, pairedComparisonModel } from '@commonweal/charts';
import type { Dataset } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import type { Parsed, Schema } from './attributes.js';
import { keyword } from './attributes.js';
import { CommonwealElement } from './commonweal-element.js';
import type { CHART_SCHEMA } from './schemas.js';

const SCHEMA = {
  mark: keyword(PAIR_MARKS, 'dot'),
} satisfies Schema;

/**
 * The paired comparison without any built-in data, for the elements that bring their own.
 *
 * @cssprop --cw-color-first - The first mark of a pair.
 * @cssprop --cw-color-second - The second mark of a pair.
 */
export abstract class PairedComparisonElement extends CommonwealElement<typeof SCHEMA> {
  static override properties: PropertyDeclarations = {
    mark: {},
  };

  /** How values are drawn: `dot`, `bar`, or `circle` with its area in proportion. */
  declare mark: string | null;

  protected readonly schema = SCHEMA;

  protected override chart(
    dataset: Dataset,
    options: Parsed<typeof CHART_SCHEMA & typeof SCHEMA>,
  ): ModelResult {
    return pairedComparisonModel(dataset, options, enPairedComparison);
  }
}
