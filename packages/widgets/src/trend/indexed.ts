import type { SeriesPoint, SeriesSelection } from '@commonweal/charts/kit/series.js';
import { type Issue, isMissing, matchesPeriod, type Missing, unknownPeriod } from '@commonweal/data';

/** One decimal place is as fine as an index of published figures can be. */
const DECIMALS = 1;

/**
 * The series as indices, 100 in one period. A series without a number above zero in that period has none. Limits of the
 * numbers are not those of the indices, so there are none either.
 *
 * @param unit Worded to follow a number: `(2015 = 100)`.
 */
export function indexed(
  selection: SeriesSelection,
  wanted: string,
  unitOf: (period: string) => string,
): SeriesSelection | Issue {
  const at = selection.periods.findIndex((period) => matchesPeriod(period, wanted));
  const base = selection.periods[at];
  if (base === undefined)
    return unknownPeriod(
      wanted,
      selection.periods.map(({ label }) => label),
    );
  const unit = unitOf(base.label);
  const format = { unit, decimals: DECIMALS, most: DECIMALS, own: DECIMALS };
  const series = selection.series.map((each) => {
    const hundred = each.points[at]?.value ?? null;
    return { ...each, points: each.points.map((point) => indexPoint(point, hundred, unit)) };
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

function indexPoint(point: SeriesPoint, hundred: number | null, unit: string): SeriesPoint {
  const { observation, value } = point;
  const ratio = hundred !== null && hundred > 0 && value !== null ? (value / hundred) * 100 : null;
  const index = ratio !== null && Number.isFinite(ratio) ? ratio : null;
  const none: Missing = isMissing(observation.value)
    ? observation.value
    : { missing: 'notApplicable', raw: '' };
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
