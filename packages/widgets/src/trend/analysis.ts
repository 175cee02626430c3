import {
  type Change,
  changeOf,
  type NoChange,
  type SeriesTrend,
  trendsOf,
} from '@commonweal/charts/kit/change.js';
import { comparedFormat } from '@commonweal/charts/kit/difference.js';
import { extremesOf, looksEqual } from '@commonweal/charts/kit/extremes.js';
import type { ValueFormat } from '@commonweal/charts/kit/formats.js';
import { apartOf } from '@commonweal/charts/kit/group-facts.js';
import { type Side, sideOfBenchmark } from '@commonweal/charts/kit/outcome.js';
import {
  isProvisional,
  provisionalAmong,
  type Series,
  type SeriesPoint,
  type SeriesSelection,
} from '@commonweal/charts/kit/series.js';
import { isUnreadable, type Shown, shownOf } from '@commonweal/charts/kit/shown.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { type PlotLook, SERIES_LOOKS } from '@commonweal/charts/plot/series-style.js';
import type { Observation } from '@commonweal/data';
import type { AreaChange, TrendFacts } from './facts.js';

/** One line: a series, how it is drawn, and its latest figure. */
export interface TrendLine {
  readonly series: Series;
  readonly look: PlotLook;
  /** Area and group as far as they tell lines apart: `York, Women`. */
  readonly name: string;
  /** The last point with a number; null if there is none. */
  readonly last: SeriesPoint | null;
  readonly change: Change | NoChange;
  readonly trend: SeriesTrend;
  /** The benchmark's line for the same group; null for its own. */
  readonly benchmark: Series | null;
  /** On which side of the benchmark the last point is, by its limits. */
  readonly side: Side;
}

export interface TrendAnalysis {
  readonly selection: SeriesSelection;
  readonly format: ValueFormat;
  /** Benchmark and comparators first, then the others, in source order. */
  readonly lines: readonly TrendLine[];
  /** The line that the chart is about: the only one, or the only highlighted one; null if there are several. */
  readonly main: TrendLine | null;
  readonly facts: TrendFacts;
  readonly show: (observation: Observation) => Shown | null;
}

/** Reads lines over time: their latest figures, changes and recent trends. */
export function analyseTrend(
  selection: SeriesSelection,
  since: string | null,
  multiples: Multiples,
  words: Words,
): TrendAnalysis {
  const ordered = inOrder(selection);
  const trends = trendsOf(selection, ordered);
  const looks = looksOf(ordered, frameOf(multiples));
  const lines = ordered.map((series, index): TrendLine => {
    const last = lastOf(series);
    const isBenchmark = series.area.kind === 'benchmark';
    const benchmark = isBenchmark
      ? null
      : (ordered.find(({ area, group }) => area.kind === 'benchmark' && group === series.group) ?? null);
    const reference = last === null ? null : (benchmark?.points[last.at]?.observation ?? null);
    return {
      series,
      look: looks.get(series) ?? 'context',
      name: nameOf(series, selection),
      last,
      change: changeOf(series, selection, since),
      trend: trends[index] as SeriesTrend,
      benchmark,
      side: last === null ? 'notCompared' : sideOfBenchmark(last.observation, reference, selection.level),
    };
  });
  const main = mainOf(lines);
  const format = formatFor(selection, lines, main);
  const show = (observation: Observation): Shown | null => shownOf(observation, format.decimals, words);
  return { selection, format, lines, main, facts: factsOf(selection, lines, main, show, words), show };
}

/** What each panel is of; `none`: all lines share one frame. */
export type Multiples = 'area' | 'group' | 'none';

const frameOf =
  (multiples: Multiples) =>
  ({ area, group }: Series): unknown =>
    multiples === 'none' ? 0 : multiples === 'group' ? group : area;

const ORDER = { benchmark: 0, comparator: 1, plain: 2 } as const;

const inOrder = ({ series }: SeriesSelection): readonly Series[] =>
  [...series].sort((a, b) => ORDER[a.area.kind] - ORDER[b.area.kind]);

const lastOf = ({ points }: Series): SeriesPoint | null =>
  points.reduce<SeriesPoint | null>((found, point) => (point.value === null ? found : point), null);

function nameOf({ area, group }: Series, { areas, groups }: SeriesSelection): string {
  const label = groups.length > 1 ? (groups[group]?.label ?? '') : '';
  const name = areaInSentence(area.area.name);
  // One area needs no name beside its groups.
  return areas.length === 1 && label !== '' ? label : [name, label].filter((text) => text !== '').join(', ');
}

/**
 * How each line is drawn, among those that share a frame. Those highlighted are in front of the others, which are
 * context in grey. Where none is, up to eight have a look of their own; more than eight nobody can tell apart.
 */
function looksOf(
  series: readonly Series[],
  frameOf: (series: Series) => unknown,
): ReadonlyMap<Series, PlotLook> {
  const frames = new Map<unknown, Series[]>();
  for (const each of series) {
    const frame = each.area.kind === 'plain' || each.area.highlighted ? frameOf(each) : null;
    frames.set(frame, [...(frames.get(frame) ?? []), each]);
  }
  const apart = frames.get(null) ?? [];
  frames.delete(null);
  const looks = new Map<Series, PlotLook>(apart.map((each) => [each, each.area.kind as PlotLook]));
  for (const frame of frames.size === 0 ? [series] : frames.values()) {
    const highlighted = frame.filter(({ area }) => area.highlighted);
    const own = highlighted.length > 0 ? highlighted : frame;
    const isTooMany = highlighted.length === 0 && own.length > SERIES_LOOKS.length;
    for (const each of frame) {
      const look = isTooMany ? undefined : SERIES_LOOKS[own.indexOf(each)];
      looks.set(each, own.length === 1 && own[0] === each ? 'highlighted' : (look ?? 'context'));
    }
  }
  return looks;
}

function mainOf(lines: readonly TrendLine[]): TrendLine | null {
  const own = lines.filter(({ look }) => look === 'highlighted');
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The decimals that the numbers in a sentence need to be told apart. */
function formatFor(
  { formats, level }: SeriesSelection,
  lines: readonly TrendLine[],
  main: TrendLine | null,
): ValueFormat {
  const format = formats[0] ?? { unit: '', decimals: 0, most: 0, own: 0 };
  const counted = main === null ? lines.filter(({ series }) => series.area.kind === 'plain') : [main];
  const changes = counted.flatMap(({ change }): [Observation, Observation][] =>
    typeof change === 'string' ? [] : [[change.from.observation, change.to.observation]],
  );
  const few = changes.slice(0, SERIES_LOOKS.length);
  const [last, benchmark] = [main?.last ?? null, main?.benchmark ?? null];
  const reference = last === null ? undefined : benchmark?.points[last.at]?.observation;
  const besides: [Observation, Observation][] =
    last === null || reference === undefined ? [] : [[reference, last.observation]];
  return comparedFormat(comparedFormat(format, few, level, false), besides, level, true);
}

/** The changes between the two periods that most lines have; of as many, the periods furthest apart, and then the latest. */
function commonest(changes: readonly Change[], periods: number): readonly Change[] {
  const pairs = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${String(change.from.at)} ${String(change.to.at)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), change]);
  }
  const weight = (own: readonly Change[]): number =>
    own[0] === undefined
      ? 0
      : (own.length * periods + own[0].to.at - own[0].from.at) * periods + own[0].to.at;
  return [...pairs.values()].reduce((most, own) => (weight(own) > weight(most) ? own : most), []);
}

function factsOf(
  selection: SeriesSelection,
  lines: readonly TrendLine[],
  main: TrendLine | null,
  show: TrendAnalysis['show'],
  words: Words,
): TrendFacts {
  const plain = lines.filter(({ series }) => series.area.kind === 'plain');
  const counted = main === null ? plain : [main];
  const changed = counted.flatMap(({ change }) => (typeof change === 'string' ? [] : [change]));
  const alike = commonest(changed, selection.periods.length);
  const [first] = alike;
  const tested = alike.filter(({ trend }) => trend !== 'cannotBeCalculated');
  const judged = tested.length > 0 ? tested : alike;
  const count = (trend: Change['trend']): number => tested.filter((each) => each.trend === trend).length;
  // Several lines without a change are told by the latest period, whose figures alone can stand side by side.
  const isOfLatest = main === null && first === undefined && counted.some(({ last }) => last !== null);
  const told = ({ series: { points } }: TrendLine): readonly SeriesPoint[] =>
    isOfLatest ? points.slice(-1) : points;
  const missing = counted.filter((line) => told(line).every(({ value }) => value === null));
  const decimals = selection.formats[0]?.decimals ?? 0;
  return {
    ...subjectOf(selection),
    lines: counted.length,
    ofLatest: isOfLatest ? selection.latest.label : null,
    main: main === null ? null : mainFacts(main, selection, show),
    missing: missing.length,
    unreadable: missing.filter((line) => told(line).some(({ observation }) => isUnreadable(observation)))
      .length,
    apart: apartOf(selection, 0, decimals, words),
    ...extremesOf(
      counted.flatMap(({ last, name }) =>
        last?.period !== selection.latest ? [] : [[name, show(last.observation)] as const],
      ),
    ),
    between: first === undefined ? null : [first.from.period.label, first.to.period.label],
    noChange:
      first === undefined
        ? [
            ...new Set(
              counted.flatMap(({ change, last }) =>
                typeof change === 'string' && last !== null ? [change] : [],
              ),
            ),
          ]
        : [],
    onlyCompared:
      judged.length === 1 ? (counted.find(({ change }) => change === judged[0])?.name ?? null) : null,
    compared: alike.length,
    tested: tested.length,
    rose: count('increasing'),
    fell: count('decreasing'),
    unchanged: count('noSignificantChange'),
    higher: alike.filter(({ difference }) => difference.absolute > 0).length,
    lower: alike.filter(({ difference }) => difference.absolute < 0).length,
    provisional: provisionalAmong(toldPoints(judged, counted, isOfLatest, selection)),
    ofGroups: selection.groups.length > 1,
  };
}

/** The points whose figures a finding tells: those compared, else the latest ones. */
function toldPoints(
  alike: readonly Change[],
  counted: readonly TrendLine[],
  isOfLatest: boolean,
  { latest }: SeriesSelection,
): readonly SeriesPoint[] {
  if (alike.length > 0) return alike.flatMap(({ from, to }) => [from, to]);
  return counted.flatMap(({ last }) =>
    last === null || (isOfLatest && last.period !== latest) ? [] : [last],
  );
}

function mainFacts(
  line: TrendLine,
  selection: SeriesSelection,
  show: TrendAnalysis['show'],
): TrendFacts['main'] {
  const { change, last, benchmark, series } = line;
  const name = areaInSentence(series.area.area.name);
  const shown = last === null ? null : show(last.observation);
  const reference = last === null ? undefined : benchmark?.points[last.at]?.observation;
  const against = reference === undefined ? null : show(reference);
  const label = selection.groups.length > 1 ? (selection.groups[series.group]?.label ?? null) : null;
  return {
    name,
    group: label,
    latest:
      last === null || shown === null
        ? null
        : { shown: shown.text, period: last.period.label, isLatest: last.period === selection.latest },
    change: typeof change === 'string' ? null : changeFacts(change, show),
    benchmark:
      reference === undefined || against === null || shown === null
        ? null
        : {
            name: areaInSentence(reference.area.name),
            shown: against.text,
            side: line.side === 'notCompared' ? null : line.side,
            asShown: looksEqual(shown, against),
            provisional:
              isProvisional(reference) && last?.isProvisional !== true
                ? { number: 'one', periods: [], areas: [areaInSentence(reference.area.name)] }
                : null,
          },
    trend: { trend: line.trend.trend, judgement: line.trend.judgement, reason: line.trend.reason },
  };
}

function changeFacts({ from, to, difference, trend }: Change, show: TrendAnalysis['show']): AreaChange {
  const [before, after] = [show(from.observation), show(to.observation)];
  const { absolute } = difference;
  return {
    from: { shown: before?.text ?? '', period: from.period.label },
    to: { shown: after?.text ?? '', period: to.period.label },
    direction: absolute > 0 ? 'higher' : absolute < 0 ? 'lower' : 'same',
    isSignificant: trend === 'cannotBeCalculated' ? null : trend !== 'noSignificantChange',
    asShown: before !== null && after !== null && looksEqual(before, after),
  };
}
