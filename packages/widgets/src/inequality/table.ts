import type { Cell } from '@commonweal/charts/chart/types.js';
import { shownObservation } from '@commonweal/charts/kit/assemble.js';
import { limitTexts } from '@commonweal/charts/kit/limits.js';
import { textCell, valueHeader } from '@commonweal/charts/kit/rows.js';
import { flagTexts, missingTexts } from '@commonweal/charts/kit/shown.js';
import { shownRow, type ShownRow } from '@commonweal/charts/kit/shown-row.js';
import { type SortKeys, valueKeys } from '@commonweal/charts/kit/sort.js';
import { visible } from '@commonweal/charts/language/sentence.js';
import type { Observation } from '@commonweal/data';
import type { InequalityAnalysis } from './analysis.js';
import type { Group } from './groups.js';
import type { InequalityWords } from './words.js';

/** What a row shows in the period of the chart. */
interface OwnRow {
  readonly group: Group;
  readonly isTotal: boolean;
  readonly observation: Observation | undefined;
}

function rowsIn({ groups, found, gradients }: InequalityAnalysis): readonly OwnRow[] {
  const at = gradients.length - 1;
  return [...groups, ...(found.total === null ? [] : [found.total])].map((group) => ({
    group,
    isTotal: group === found.total,
    observation: group.observations[at],
  }));
}

const hasPeople = ({ latest }: InequalityAnalysis): boolean =>
  latest.observations.some(({ denominator }) => denominator !== null);

/** Columns of the table with their keys: groups in order, then everyone together, who have no place among them. */
export function groupColumns(analysis: InequalityAnalysis, words: InequalityWords): SortKeys[] {
  const { found, selection, format, order } = analysis;
  const rows = rowsIn(analysis);
  const known = (of: (row: OwnRow, at: number) => number | string | null): (number | string | null)[] =>
    rows.map((row, at) => (row.isTotal ? null : of(row, at)));
  const by = order === null ? ('name' as const) : ('value' as const);
  return [
    {
      id: 'area',
      header: words.partLabel(found.kind.part),
      keys: known(({ group }, at) => (order === null ? group.label : at)),
      direction: 'ascending',
      by,
    },
    valueKeys(
      { id: 'value', header: valueHeader(format.unit, words) },
      known(({ observation }) => (typeof observation?.value === 'number' ? observation.value : null)),
      selection.polarity,
    ),
    ...(hasPeople(analysis)
      ? [
          {
            id: 'people',
            header: words.people,
            keys: known(({ observation }) => observation?.denominator ?? null),
            direction: 'descending' as const,
            by: 'value' as const,
          },
        ]
      : []),
  ];
}

/** A row for each group: what is in the plot in numbers, with limits, flags and reasons. */
export function groupRows(
  analysis: InequalityAnalysis,
  order: readonly number[],
  words: InequalityWords,
): readonly ShownRow[] {
  const rows = rowsIn(analysis);
  return order.flatMap((at): ShownRow[] => {
    const row = rows[at];
    if (row === undefined) return [];
    const { group, isTotal, observation } = row;
    const name = visible(group.label === '' ? words.everyone : group.label);
    const observations = observation === undefined ? [] : [observation];
    return [
      shownRow(
        rows.length,
        {
          key: group.key,
          kind: isTotal ? 'benchmark' : 'plain',
          highlighted: group.highlighted,
          name,
          observations,
        },
        () => [
          textCell(name),
          ...observations.map((each) => valueCell(each, analysis, words)),
          ...(hasPeople(analysis) ? [peopleCell(observation?.denominator ?? null, words)] : []),
        ],
        () => observations.map((each) => shownObservation(each)),
      ),
    ];
  });
}

function valueCell(observation: Observation, analysis: InequalityAnalysis, words: InequalityWords): Cell {
  const { show, format, selection } = analysis;
  const shown = show(observation);
  if (shown === null) return { kind: 'text', spoken: null, ...missingTexts(observation.value, words) };
  const text = words.inCell(shown.text, format.unit);
  const limits = limitTexts(observation, { level: selection.level, format, benchmark: null }, words);
  const flags = flagTexts(observation.flags, words);
  const details = [...(limits === null ? [] : [limits.shown]), ...flags];
  const spoken = limits === null ? null : [text, limits.spoken, ...flags].join(', ');
  return textCell(text, details.length === 0 ? null : details.join(', '), spoken);
}

const peopleCell = (people: number | null, words: InequalityWords): Cell =>
  people === null
    ? { kind: 'text', spoken: null, ...missingTexts({ missing: 'notSupplied', raw: '' }, words) }
    : textCell(words.number(people, 0));
