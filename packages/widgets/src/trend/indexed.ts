import type { SeriesPoint, SeriesSelection } from '@commonweal/charts/kit/series.js';
import { isMissing, matchesPeriod, type Missing } from '@commonweal/data';
import { breakDetail } from './table.js';
import type { TrendWords } from './words.js';

/** One decimal place is as fine as an index of published figures can be. */
const DECIMALS = 1;

/**
 * The series as indices, 100 in one period. A series without a number above zero in that period has none, and none has
 * any beyond a break, whose numbers cannot be set against that period's. Limits of the numbers are not those of the
 * indices, so there are none either.
 *
 * @param wanted A period that the data has.
 */
export function indexed(
  selection: SeriesSelection,
  wanted: string,
  words: Pick<TrendWords, 'indexUnit' | 'breakText'>,
): SeriesSelection {
  const at = selection.periods.findIndex((period) => matchesPeriod(period, wanted));
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
