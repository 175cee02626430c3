import { calledBy } from '@commonweal/charts/kit/names-apart.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import type { SeriesSelection } from '@commonweal/charts/kit/series.js';
import { isEveryone } from '@commonweal/charts/language/headline.js';
import {
  ambiguousObservations,
  chooseOne,
  columnKey,
  type Issue,
  isMissing,
  isNationalName,
  isUnnamed,
  namesOfArea,
  type Observation,
  severalGradients,
} from '@commonweal/data';
import { type Kind, kindOf } from './part.js';

/** One group, such as a tenth, with its figure in each period shown. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly rank: number | null;
  readonly highlighted: boolean;
  /** In order of time. */
  readonly observations: readonly Observation[];
}

/** The groups of one place, in source order, and the figure of everyone together. */
export interface Groups {
  /** Null if the data names none. */
  readonly place: SelectedArea | null;
  readonly kind: Kind;
  /** The heading of their column; empty if they are in the place of areas. */
  readonly column: string;
  readonly groups: readonly Group[];
  readonly total: Group | null;
}

/** Further names of everyone together, beside groups in order. */
const WHOLE = /^(?:|overall|all (?:deciles|quintiles|groups|areas)|whole population|y cyfan)$/i;
/** Columns that hold the order of groups. */
const RANKS = new Set(['rank', 'order', 'sortorder', 'grouporder', 'deprivationrank', 'categoryrank']);

type AnySelection = Selection | SeriesSelection;

/** The figures of an area in a group over the periods shown. */
function figuresOf(selection: AnySelection, area: SelectedArea, group: number): readonly Observation[] {
  if (!('series' in selection)) return area.observations.slice(group, group + 1);
  const own = selection.series.find((series) => series.area === area && series.group === group);
  return (own?.points ?? []).map(({ observation }) => observation);
}

function rankIn(observations: readonly Observation[]): number | null {
  const found = new Set<number>();
  for (const { extra } of observations)
    for (const [column, text] of extra)
      if (RANKS.has(columnKey(column)) && text.trim() !== '') found.add(Number(text));
  const [only] = found;
  return only !== undefined && found.size === 1 && Number.isInteger(only) ? only : null;
}

const wholeNumber = (text: string): number | null => (/^\s*\d+\s*$/.test(text) ? Number(text) : null);

/** @param rank As the data has it in a column of its own, which tells groups apart; null if it has none. */
const groupOf = (
  key: string,
  label: string,
  rank: number | null,
  observations: readonly Observation[],
  highlighted = false,
): Group => ({ key, label, rank: rank ?? rankIn(observations), highlighted, observations });

/** Finds the groups in a selection: one place with several groups, or rows that are groups themselves. */
export function groupsOf(selection: AnySelection): Groups | Issue {
  if (selection.groups.length > 1) return groupsOfPlace(selection);
  return onlyGroup(selection) ?? rowsAsGroups(selection);
}

/** One place with one group, such as the first tenth alone; null if its column does not say so. */
function onlyGroup(selection: AnySelection): Groups | null {
  const plain = selection.areas.filter(({ kind }) => kind === 'plain');
  const [place] = plain;
  const found = [...selection.fixed].find(([column]) => kindOf(column, []).of !== null);
  if (place === undefined || plain.length > 1 || found === undefined) return null;
  const [column, label] = found;
  const group = groupOf(label, label, null, figuresOf(selection, place, 0));
  return { place, kind: kindOf(column, []), column, groups: [group], total: null };
}

function groupsOfPlace(selection: AnySelection): Groups | Issue {
  const { areas, groups, benchmark } = selection;
  const isRank = (dimension: string): boolean => RANKS.has(columnKey(dimension));
  const ranked = selection.dimensions.findIndex(isRank);
  const dimensions = selection.dimensions.filter((dimension) => !isRank(dimension));
  const place = placeAmong(areas);
  if (place === null) {
    const plain = areas.filter(({ kind }) => kind === 'plain');
    return severalGradients(plain.map(calledBy));
  }
  const [column = '', ...others] = [...dimensions].sort(
    (a, b) => Number(kindOf(b, []).of !== null) - Number(kindOf(a, []).of !== null),
  );
  const own = areas.filter((area) => area === place || isUnnamed(area.area));
  if (others.length > 0) {
    const all = own.flatMap(({ observations }) => observations);
    const lines = all.flatMap(({ line }) => (line === null ? [] : [line]));
    const choice = chooseOne(all, others);
    return ambiguousObservations(place.area.name, all.length, others, lines, choice);
  }
  // Rows without an area each have one group.
  const [labels, ranks] = [selection.dimensions.indexOf(column), ranked].map((index) =>
    groups.map(({ values }) => values[index] ?? ''),
  ) as [string[], string[]];
  const found = labels.map((label, at) => {
    const each = own.map((area) => figuresOf(selection, area, at));
    const given = each.find((observations) => observations.some(isGiven)) ?? each[0] ?? [];
    return groupOf(groups[at]?.label ?? label, label, wholeNumber(ranks[at] ?? ''), given);
  });
  const ofBenchmark = labels.findIndex((label) => isEveryone(label) || WHOLE.test(label.trim()));
  const everyone = found[ofBenchmark] ?? null;
  const total =
    everyone !== null || benchmark === null || benchmark === place || ofBenchmark === -1
      ? everyone
      : groupOf(benchmark.key, benchmark.area.name, null, figuresOf(selection, benchmark, ofBenchmark));
  const rest = found.filter((group) => group !== everyone);
  return {
    place: isUnnamed(place.area) ? null : place,
    kind: kindOf(
      column,
      rest.map(({ label }) => label),
    ),
    column,
    groups: rest,
    total,
  };
}

const isGiven = ({ value, line }: Observation): boolean =>
  !isMissing(value) || value.missing !== 'notSupplied' || line !== null;

/** The only area, or the only highlighted one; a benchmark alone is one too. Rows without a name count as one. */
function placeAmong(areas: readonly SelectedArea[]): SelectedArea | null {
  const plain = areas.filter(({ kind }) => kind === 'plain');
  const [first = null] = plain;
  if (plain.length === 0) return areas[0] ?? null;
  if (plain.length === 1 || plain.every(({ area }) => isUnnamed(area))) return first;
  const highlighted = plain.filter((area) => area.highlighted);
  return highlighted.length === 1 ? (highlighted[0] ?? null) : null;
}

function rowsAsGroups(selection: AnySelection): Groups {
  const { areas, benchmark, comparators } = selection;
  const isNation = ({ area }: SelectedArea): boolean => namesOfArea(area).some(isNationalName);
  const plain = areas.filter(({ kind }) => kind === 'plain');
  const nation = plain.filter(isNation);
  const rows = nation.length === 1 ? plain.filter((area) => !isNation(area)) : plain;
  const apart = benchmark ?? (nation.length === 1 ? nation[0] : undefined) ?? comparators[0] ?? null;
  const made = (area: SelectedArea): Group =>
    groupOf(area.key, area.area.name, null, figuresOf(selection, area, 0), area.highlighted);
  const groups = rows.map(made);
  return {
    place: null,
    kind: kindOf(
      rows.map(({ area }) => area.type ?? '').join(' '),
      groups.map(({ label }) => label),
    ),
    column: '',
    groups,
    total: apart === null ? null : made(apart),
  };
}
