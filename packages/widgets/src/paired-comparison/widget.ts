import type { ModelResult } from '@commonweal/charts';
import type { Dataset } from '@commonweal/data';
import { areaKey, distinctAreas, matchesArea } from '@commonweal/data';
import { pairedComparisonModel } from './model.js';
import { PAIRED_COMPARISON_OPTIONS, type PairedComparisonOptions } from './options.js';
import type { PairedComparisonWords } from './words.js';

/** The area selected in a dashboard, which replaces the second area. */
type Chosen = { readonly key: string; readonly name: string } | null;

function chart(
  dataset: Dataset,
  options: PairedComparisonOptions,
  words: PairedComparisonWords,
  { chosenArea }: { readonly chosenArea: Chosen },
): ModelResult {
  const areas = withChosen(dataset, options, chosenArea);
  const compared = areas === null ? options : { ...options, areas, comparators: [] };
  return pairedComparisonModel(dataset, compared, words);
}

/**
 * The benchmark and the area selected in the dashboard; null if the author highlighted the area, or the data does not
 * have the selected one.
 */
function withChosen(
  dataset: Dataset,
  { area: pinned, benchmark: said }: PairedComparisonOptions,
  chosen: Chosen,
): readonly string[] | null {
  const benchmark = said ?? dataset.benchmark ?? '';
  if (chosen === null || benchmark === '' || pinned.length > 0) return null;
  const areas = distinctAreas(dataset.observations);
  const found =
    areas.find((area) => matchesArea(area, chosen.key)) ??
    areas.find((area) => matchesArea(area, chosen.name));
  return found === undefined || matchesArea(found, benchmark) ? null : [benchmark, areaKey(found)];
}

/** The options of the paired comparison and its model. */
export const pairedComparison = { schema: PAIRED_COMPARISON_OPTIONS, chart };
