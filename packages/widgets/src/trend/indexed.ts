import type { SelectedArea } from '@commonweal/charts/kit/select.js';
import type { Series, SeriesPoint, SeriesSelection } from '@commonweal/charts/kit/series.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import { isMissing, type Issue, matchesPeriod, type Missing, noIndexBase } from '@commonweal/data';
import { breakDetail } from './table.js';
import type { TrendWords } from './words.js';

/** One decimal place is as fine as an index of published figures can be. */
const DECIMALS = 1;

/** The series as indices; null if none can start from the period. */
interface Indexed {
  readonly selection: SeriesSelection | null;
  /** Names of lines without a number above zero to start from. */
  readonly without: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Leaves out the areas that no index can start for, and says which. Of others some group may have none, and its cells say
 * so.
 *
 * @param isNamed Whether the author names the periods, which may then leave the wanted one out.
 */
export function indexFrom(
  found: SeriesSelection,
  wanted: string,
  isNamed: boolean,
  words: Pick<TrendWords, 'indexUnit' | 'breakText'>,
): Indexed {
  const { periods, series, areas, groups } = found;
  const at = periods.findIndex((period) => matchesPeriod(period, wanted));
  const startsAt = (place: number, { points }: Series): boolean => (points[place]?.value ?? 0) > 0;
  const own = (area: SelectedArea): readonly Series[] => series.filter((each) => each.area.key === area.key);
  const plain = areas.filter(({ kind }) => kind === 'plain');
  const counted = series.filter(({ area }) => area.kind === 'plain');
  const possible = periods.filter((_, place) => counted.every((each) => startsAt(place, each)));
  const kept = areas.filter((area) => own(area).some((each) => startsAt(at, each)));
  // Of a period that none of them has, nothing is known of the benchmark.
  const without = (at === -1 && plain.length > 0 ? plain : areas).flatMap((area) => {
    const lacking = own(area).filter((each) => !startsAt(at, each));
    const name = areaInSentence(area.area.name);
    return kept.includes(area)
      ? lacking.map(({ group }) => `${name}, ${groups[group]?.label ?? ''}`)
      : [name];
  });
  if (without.length === 0) return { selection: indexed(found, at, words), without, issues: [] };
  const issue = noIndexBase(
    wanted,
    at === -1 && isNamed ? [] : without,
    possible.map(({ label }) => label),
  );
  if (!kept.some(({ kind }) => kind === 'plain'))
    return { selection: null, without, issues: [{ ...issue, severity: 'fatal' }] };
  const isKept = ({ key }: SelectedArea): boolean => kept.some((area) => area.key === key);
  const { benchmark, comparators } = found;
  const selection = {
    ...found,
    areas: kept,
    series: series.filter(({ area }) => isKept(area)),
    benchmark: benchmark !== null && isKept(benchmark) ? benchmark : null,
    comparators: comparators.filter(isKept),
  };
  return { selection: indexed(selection, at, words), without, issues: [issue] };
}

/**
 * The series as indices, 100 in one period. A series without a number above zero in that period has none, and none has
 * any beyond a break, whose numbers cannot be set against that period's. Limits of the numbers are not those of the
 * indices, so there are none either.
 *
 * @param at Which period.
 */
function indexed(
  selection: SeriesSelection,
  at: number,
  words: Pick<TrendWords, 'indexUnit' | 'breakText'>,
): SeriesSelection {
  const unit = words.indexUnit(selection.periods[at]?.label ?? '');
  const format = { unit, decimals: DECIMALS, most: DECIMALS, own: DECIMALS };
  const series = selection.series.map((each) => {
    const { points } = each;
    const hundred = points[at]?.value ?? null;
    const breakAt = (isBeside: (index: number) => boolean): SeriesPoint[] =>
      points.filter((point, index) => point.break !== null && isBeside(index));
    const before = breakAt((index) => index <= at).at(-1);
    const [after] = breakAt((index) => index > at);
    return {
      ...each,
      points: points.map((point, index) => {
        const apart =
          before !== undefined && index < before.at
            ? before
            : after !== undefined && index >= after.at
              ? after
              : null;
        return indexPoint(point, hundred, unit, apart === null ? null : breakDetail(apart.break, words));
      }),
    };
  });
  const groups = selection.groups.length;
  const latest = selection.periods.length - 1;
  return {
    ...selection,
    series: series.map((each) => ({ ...each, area: areaAt(each.area.key) })),
    areas: selection.areas.map(({ key }) => areaAt(key)),
    benchmark: selection.benchmark === null ? null : areaAt(selection.benchmark.key),
    comparators: selection.comparators.map(({ key }) => areaAt(key)),
    indicator: { ...selection.indicator, unit },
    formats: selection.formats.map(() => format),
    level: null,
    outcomes: 'computed',
    against: null,
  };

  function areaAt(key: string): SeriesSelection['areas'][number] {
    const index = selection.areas.findIndex((area) => area.key === key);
    const area = selection.areas[index] as SeriesSelection['areas'][number];
    const observations = series
      .slice(index * groups, (index + 1) * groups)
      .flatMap(({ points }) => points[latest]?.observation ?? []);
    return { ...area, observations };
  }
}

/** @param broken Why the point cannot be set against that of the hundred; null if it can. */
function indexPoint(
  point: SeriesPoint,
  hundred: number | null,
  unit: string,
  broken: string | null,
): SeriesPoint {
  const { observation, value } = point;
  const ratio =
    broken === null && hundred !== null && hundred > 0 && value !== null ? (value / hundred) * 100 : null;
  const index = ratio !== null && Number.isFinite(ratio) ? ratio : null;
  const none: Missing = isMissing(observation.value)
    ? observation.value
    : { missing: 'notApplicable', raw: '', ...(broken === null ? {} : { note: broken }) };
  return {
    ...point,
    value: index,
    observation: {
      ...observation,
      value: index ?? none,
      raw: '',
      printed: null,
      limits: [],
      rawNumbers: undefined,
      unit,
    },
  };
}
