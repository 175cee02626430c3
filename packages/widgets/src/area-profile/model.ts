import type { TextCell } from '@commonweal/charts/chart/types.js';
import { assemble, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { isMixed } from '@commonweal/charts/kit/formats.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { areaCell, plainColumn, textCell, unitDetail } from '@commonweal/charts/kit/rows.js';
import { type SelectedArea, type Selection, selectData } from '@commonweal/charts/kit/select.js';
import { missingTexts, shownOf } from '@commonweal/charts/kit/shown.js';
import { type SortKeys, sortRows, valueKeys } from '@commonweal/charts/kit/sort.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Dataset } from '@commonweal/data';
import type { AreaProfileOptions } from './options.js';
import type { AreaProfileWords } from './words.js';

/**
 * Not yet: a row for each area, a column for each group, in plain numbers.
 *
 * @example
 * areaProfileModel(dataset, DEFAULT_AREA_PROFILE_OPTIONS, enAreaProfile).chart?.rows.length;
 */
export function areaProfileModel(
  dataset: Dataset,
  options: AreaProfileOptions,
  words: AreaProfileWords,
): ModelResult {
  const { selection, issues } = selectData(dataset, options);
  if (selection === null) return { chart: null, issues };
  const columns = columnsOf(selection, words);
  const sorted = sortRows(options.sort, columns, words, options.lang);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };

  return assemble(selection, options, words, issues, {
    facts: { ...subjectOf(selection), areas: selection.areas.length },
    sorted,
    columns: columns.map(({ id, header }, at) => {
      const detail = at === 0 ? null : unitDetail(selection.formats[at - 1]?.unit ?? '', header, words);
      return plainColumn(id, at === 0 ? 'area' : 'number', header, detail, sorted.directionAt(at));
    }),
    rows: sorted.order.map((index) => {
      const area = selection.areas[index] as SelectedArea;
      return {
        key: area.key,
        kind: area.kind,
        highlighted: area.highlighted,
        cells: [areaCell(area, words), ...valueCells(area, selection, words)],
        shown: area.observations.map((observation) => shownObservation(observation)),
      };
    }),
    legend: [],
    notes: [],
  });
}

/** The columns by header, with their sort keys. */
function columnsOf({ areas, groups, polarity }: Selection, { labels }: Words): SortKeys[] {
  const names = areas.map(({ area }) => area.name);
  return [
    { id: 'area', header: labels.area, keys: names, direction: 'ascending', by: 'name' },
    ...groups.map(({ label }, at) =>
      valueKeys(
        groups.length > 1 ? { id: label, header: label } : { id: 'value', header: labels.value },
        areas.map(({ observations }) => observations[at]?.value),
        polarity,
      ),
    ),
  ];
}

function valueCells({ observations }: SelectedArea, { formats }: Selection, words: Words): TextCell[] {
  return observations.map((observation, at) => {
    const { value } = observation;
    if (typeof value !== 'number') return { ...textCell(''), ...missingTexts(value, words) };
    const shown = shownOf(observation, formats[at]?.decimals ?? 0, words)?.text ?? '';
    return textCell(words.inCell(shown, formats[at]?.unit ?? '', isMixed(formats)));
  });
}
