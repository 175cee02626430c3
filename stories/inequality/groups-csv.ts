/** A made-up file of groups in order: a figure for each, and what else is known of it. */
export interface MadeUpGroups {
  readonly area?: string;
  readonly column?: 'decile' | 'quintile' | 'group';
  readonly unit?: string;
  readonly groups: readonly string[];
  /** Of the first group, and how much each differs from the one before it. */
  readonly first: number;
  readonly step: number;
  readonly limits?: number;
  readonly people?: readonly number[];
  readonly period?: string;
  readonly total?: string;
}

/** How far figures stray from a straight line, the same in every run. */
const STRAY = [0, 0.4, -0.3, 0.2, 0.5, -0.4, 0.1, 0.3, -0.2, 0];

const number = (value: number): string => value.toFixed(1).replace('-', '−');

function rowsOf({
  area = 'Alderby',
  groups,
  first,
  step,
  limits,
  people,
  period,
  total,
}: MadeUpGroups): string[] {
  const rows = groups.map((group, at) => {
    const value = first + step * (at + (STRAY[at % STRAY.length] ?? 0));
    return [
      area,
      ...(period === undefined ? [] : [period]),
      group,
      number(value),
      ...(limits === undefined ? [] : [number(value - limits), number(value + limits)]),
      ...(people === undefined ? [] : [String(people[at] ?? '')]),
    ].join(',');
  });
  const blank = [...(limits === undefined ? [] : ['', '']), ...(people === undefined ? [] : [''])];
  const all =
    total === undefined
      ? []
      : [[area, ...(period === undefined ? [] : [period]), 'All', total, ...blank].join(',')];
  return [...rows, ...all];
}

/** The file of one period or, from several of one shape, of all. */
export function groupsCsv(...files: readonly MadeUpGroups[]): string {
  const [head] = files;
  if (head === undefined) return '';
  const { column = 'quintile', unit = '%', limits, people, period } = head;
  const columns = [
    'area',
    ...(period === undefined ? [] : ['period']),
    column,
    unit === '' ? 'value' : `value (${unit})`,
    ...(limits === undefined ? [] : ['lower95', 'upper95']),
    ...(people === undefined ? [] : ['population']),
  ];
  return `${[columns.join(','), ...files.flatMap(rowsOf)].join('\n')}\n`;
}

/** `1`, `2` and so on. */
export const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at + 1));
