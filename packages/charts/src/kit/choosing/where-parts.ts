import {
  areaKey,
  columnKey,
  columnsOf,
  columnText,
  filterWhere,
  type Issue,
  nothingMatches,
  nothingMatchesTogether,
  type Observation,
  unknownColumn,
} from '@commonweal/data';

/** `where`, split into filters on figures and on areas. */
export interface WhereParts {
  /** Filters on figures: group, period, method. They also apply to the benchmark and comparators. */
  readonly figures: ReadonlyMap<string, string>;
  /** Filters on areas: name, type, parent. They choose which areas are compared, not what they are compared with. */
  readonly places: ReadonlyMap<string, string>;
  /** Every part that matches nothing, reported together. */
  readonly issues: readonly Issue[];
}

/**
 * Headings that describe the figure rather than its area. In a small file such a column may happen to have one value
 * per area, but a benchmark of another sex or unit would not be a benchmark.
 */
const FIGURE_HEADING =
  /(?:^| )(?:units?|measures?|measurement|indicator|variable|statistic|method|sex|gender|ages?|period|year|quarter|month|time|date)(?: |$)/;

/**
 * Splits `where`. A column filters areas if it is the area's name or code, or if it is not a group and has only one
 * value per area throughout the data, ignoring blanks. Any other column filters figures.
 */
export function partWhere(
  observations: readonly Observation[],
  where: ReadonlyMap<string, string>,
): WhereParts {
  const figures = new Map<string, string>();
  const places = new Map<string, string>();
  const issues: Issue[] = [];
  const known: [string, string][] = [];
  for (const [column, wanted] of where) {
    const { observations: found, unknown } = filterWhere(observations, new Map([[column, wanted]]));
    if (unknown.length > 0) {
      issues.push(unknownColumn(column, allColumns(observations), 'where'));
      continue;
    }
    if (found.length === 0) issues.push(nothingMatches([[column, wanted]], textsOf(observations, column)));
    known.push([column, wanted]);
    (distinguishesAreas(observations, column) ? places : figures).set(column, wanted);
  }
  if (
    issues.length === 0 &&
    known.length > 1 &&
    filterWhere(observations, new Map(known)).observations.length === 0
  )
    issues.push(nothingMatchesTogether(known));
  return { figures, places, issues };
}

function allColumns(observations: readonly Observation[]): string[] {
  const [sample] = observations;
  return sample === undefined ? [] : columnsOf(sample);
}

/** The distinct values of a column, in source order. */
function textsOf(observations: readonly Observation[], column: string): string[] {
  const texts = new Set<string>();
  for (const observation of observations) texts.add(columnText(observation, column)?.trim() ?? '');
  texts.delete('');
  return [...texts];
}

function distinguishesAreas(observations: readonly Observation[], column: string): boolean {
  const key = columnKey(column);
  if (key === 'timeperiod') return false;
  const isGroup = observations.some(({ group }) => [...group.keys()].some((name) => columnKey(name) === key));
  if (isGroup) return false;
  if (key === 'area' || key === 'areaname' || key === 'areacode') return true;
  if (
    FIGURE_HEADING.test(
      column
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
  )
    return false;
  const texts = new Map<string, string>();
  for (const observation of observations) {
    const text = columnText(observation, column)?.trim() ?? '';
    const place = areaKey(observation.area);
    // A benchmark may have two rows, one without a parent.
    if (text === '') continue;
    if ((texts.get(place) ?? text) !== text) return false;
    texts.set(place, text);
  }
  return true;
}
