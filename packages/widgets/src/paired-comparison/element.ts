import type { ModelResult } from '@commonweal/charts';
import type { Parsed, Stated } from '@commonweal/charts/kit/option.js';
import type { Dataset } from '@commonweal/data';
import { areaKey, distinctAreas, matchesArea } from '@commonweal/data';
import type { PropertyDeclarations } from 'lit';
import { CommonwealElement } from '../base/commonweal-element.js';
import { propertiesOf } from '../base/option-properties.js';
import type { CHART_SCHEMA } from '../base/schemas.js';
import { comparedStyles } from '../styles/index.js';
import { pairedComparisonModel } from './model.js';
import { PAIRED_COMPARISON_OPTIONS } from './options.js';
import type { PairedComparisonWords } from './words.js';

export interface PairedComparisonElement extends Stated<typeof PAIRED_COMPARISON_OPTIONS> {}

/**
 * The paired comparison without built-in data, as the base of elements that bring their own.
 *
 * @cssprop --cw-color-first - The first mark of a pair.
 * @cssprop --cw-color-second - The second mark of a pair.
 */
export abstract class PairedComparisonElement extends CommonwealElement<
  typeof PAIRED_COMPARISON_OPTIONS,
  PairedComparisonWords
> {
  static override styles = comparedStyles;

  /**
   * Rows are causes or other groups; an area selected in a dashboard replaces the second area.
   *
   * @internal
   */
  static override readonly rowsAreAreas = false;

  static override properties: PropertyDeclarations = propertiesOf(PAIRED_COMPARISON_OPTIONS);

  protected readonly schema = PAIRED_COMPARISON_OPTIONS;

  protected override chart(
    dataset: Dataset,
    options: Parsed<typeof CHART_SCHEMA & typeof PAIRED_COMPARISON_OPTIONS>,
    words: PairedComparisonWords,
  ): ModelResult {
    const areas = this.#withChosen(dataset, options);
    const compared = areas === null ? options : { ...options, areas, comparators: [] };
    return pairedComparisonModel(dataset, compared, words);
  }

  /**
   * The benchmark and the area selected in the dashboard; null if the author highlighted the area, or the data
   * does not have the selected one.
   */
  #withChosen(
    dataset: Dataset,
    { area: pinned, benchmark: authored }: Parsed<typeof CHART_SCHEMA>,
  ): readonly string[] | null {
    const chosen = this.chosenArea;
    const benchmark = authored ?? dataset.benchmark ?? '';
    if (chosen === null || benchmark === '' || pinned.length > 0) return null;
    const areas = distinctAreas(dataset.observations);
    const found =
      areas.find((area) => matchesArea(area, chosen.key)) ??
      areas.find((area) => matchesArea(area, chosen.name));
    return found === undefined || matchesArea(found, benchmark) ? null : [benchmark, areaKey(found)];
  }
}
