import type { ModelResult } from '@commonweal/charts';
import { INDICATORS_OPTIONS } from '@commonweal/charts/kit/indicators-options.js';
import { areaKey, type Dataset, distinctAreas, matchesArea } from '@commonweal/data';
import { areaProfileModel } from './model.js';
import type { AreaProfileOptions } from './options.js';
import type { AreaProfileWords } from './words.js';

/** The area selected in a dashboard, which is shown unless the author names one. */
type Chosen = { readonly key: string; readonly name: string } | null;

function chart(
  dataset: Dataset,
  options: AreaProfileOptions,
  words: AreaProfileWords,
  { chosenArea }: { readonly chosenArea: Chosen },
): ModelResult {
  const areas = distinctAreas(dataset.observations);
  const found =
    chosenArea === null || options.area.length > 0
      ? undefined
      : (areas.find((area) => matchesArea(area, chosenArea.key)) ??
        areas.find((area) => matchesArea(area, chosenArea.name)));
  const own = found === undefined ? options : { ...options, area: [areaKey(found)] };
  return areaProfileModel(dataset, own, words);
}

/** The options of the widget and its model. */
export const areaProfile = { schema: INDICATORS_OPTIONS, chart };
