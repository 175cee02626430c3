import { type Dataset, distinctPeriods, type Issue, periodKey } from '@commonweal/data';
import type { ChangeFacts } from '../../language/change.js';
import { areaInSentence } from '../../language/sentence.js';
import type { Words } from '../../language/words.js';
import { absentPeriod, type Change, changeOf, type NoChange, namedPeriod } from '../change.js';
import { differenceFacts } from '../difference.js';
import type { DifferenceFacts, ProvisionalFacts } from '../facts.js';
import type { ChartOptions } from '../options.js';
import type { SelectedArea, Selection } from '../select.js';
import { isApart, provisionalAmong, selectSeries, type SeriesPoint } from '../series.js';
import { tellApart } from '../tell-apart.js';
import { type ChosenFigure, onlyCompared } from './choose.js';

/** A change, and its size. */
export interface FigureChangeFacts extends ChangeFacts {
  readonly size: DifferenceFacts;
  /** Of the earlier figure: the later one is the figure told. */
  readonly provisional: ProvisionalFacts | null;
}

/** The points of one figure up to the period shown, and the change to it. */
export interface FigureOverTime {
  readonly points: readonly SeriesPoint[];
  /** By point: whether no line leads to it, since the method changed before it or periods are missing. */
  readonly isApart: readonly boolean[];
  readonly change: Change | NoChange;
  /** Null where there is no change to tell. */
  readonly facts: FigureChangeFacts | null;
  /** The period that the author names, by its label. */
  readonly since: string | null;
  /** If the author names a period that the data does not have. */
  readonly issue: Issue | null;
}

/**
 * The change of a chosen figure to the period shown, from `since` or by the house rule (`changeOf`).
 *
 * @param since The period to compare with, as the author wrote it; null for the earliest that shares no time.
 */
export function figureOverTime(
  dataset: Dataset,
  options: ChartOptions,
  { selection, area }: ChosenFigure,
  since: string | null,
  words: Words,
): FigureOverTime {
  const over = selectSeries(onlyCompared(dataset, options), { ...options, period: null }).selection;
  const series = over?.series.filter((each) => each.area.key === area.key) ?? [];
  const [own] = series;
  const now = periodKey(selection.period);
  const last = own?.points.findIndex(({ period }) => periodKey(period) === now) ?? -1;
  // A period that only other areas have is one of the data: this area has no figure of it.
  const periods = distinctPeriods(dataset.observations);
  const named = {
    since: namedPeriod(since, periods)?.label ?? null,
    issue: absentPeriod(since, periods),
  };
  // Another number of groups over time than in this period leaves open which of them is meant.
  if (over === null || own === undefined || series.length > 1 || last === -1)
    return { points: [], isApart: [], change: 'noFigure', facts: null, ...named };
  const points = own.points.slice(0, last + 1);
  const change = changeOf({ points }, over, since);
  return {
    points,
    isApart: points.map((point) => isApart(over, point)),
    change,
    ...named,
    facts: typeof change === 'string' ? null : factsOf(change, selection, area, words),
  };
}

function factsOf(
  { from, to, trend }: Change,
  { formats }: Selection,
  { area }: SelectedArea,
  words: Words,
): FigureChangeFacts {
  const base = formats[0] ?? { unit: '', decimals: 0, most: 0, own: 0 };
  const format = tellApart(base, [[from.value ?? 0, to.value ?? 0]]);
  const { unit } = format;
  const size = differenceFacts(from.observation, to.observation, '', format, words).facts as DifferenceFacts;
  return {
    name: areaInSentence(area.name),
    from: { figure: words.withUnit(size.reference, unit), period: from.period.label },
    to: { figure: words.withUnit(size.other, words.shortUnit(unit)), period: to.period.label },
    direction: size.direction,
    isSignificant: trend === 'cannotBeCalculated' ? null : trend !== 'noSignificantChange',
    asShown: size.asShown,
    size,
    provisional: provisionalAmong([from]),
  };
}
