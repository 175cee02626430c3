import type { ModelResult } from '@commonweal/charts';
import type { Dataset } from '@commonweal/data';
import { areaKey, distinctAreas, matchesArea } from '@commonweal/data';
import { pairedComparisonModel } from './model.js';
import { PAIRED_COMPARISON_OPTIONS, type PairedComparisonOptions } from './options.js';
import type { PairedComparisonWords } from './words.js';

/** Key of the area that the page follows, which replaces the second area. */
type SelectedArea = string | null;

function chart(
  dataset: Dataset,
  options: PairedComparisonOptions,
  words: PairedComparisonWords,
  { selectedArea }: { readonly selectedArea: SelectedArea },
): ModelResult {
  const areas = withSelected(dataset, options, selectedArea);
  // Followed as one of the two, and not highlighted.
  const own = selectedArea === null ? options : { ...options, area: [] };
  const compared = areas === null ? own : { ...own, areas, comparators: [] };
  return pairedComparisonModel(dataset, compared, words);
}

/** The benchmark and the area that the page follows; null if it follows none but the benchmark. */
function withSelected(
  dataset: Dataset,
  { benchmark: named }: PairedComparisonOptions,
  selected: SelectedArea,
): readonly string[] | null {
  const benchmark = named ?? dataset.benchmark ?? '';
  if (selected === null || benchmark === '') return null;
  const found = distinctAreas(dataset.observations).find((area) => areaKey(area) === selected);
  return found === undefined || matchesArea(found, benchmark) ? null : [benchmark, selected];
}

/** The options of the paired comparison and its model. */
export const pairedComparison = { schema: PAIRED_COMPARISON_OPTIONS, chart };
