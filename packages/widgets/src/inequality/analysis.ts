import { type Change, changeOf } from '@commonweal/charts/kit/change.js';
import { comparedFormat } from '@commonweal/charts/kit/difference.js';
import type { ValueFormat } from '@commonweal/charts/kit/formats.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { isProvisional, type SeriesPoint, type SeriesSelection } from '@commonweal/charts/kit/series.js';
import { type Shown, shownOf } from '@commonweal/charts/kit/shown.js';
import { tellApart } from '@commonweal/charts/kit/tell-apart.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { isMissing, type Observation, observationOf, type Period } from '@commonweal/data';
import type { Refusal } from './facts.js';
import type { Group, Groups } from './groups.js';
import type { InequalityOptions } from './options.js';
import { type Order, orderOf } from './order.js';
import { evenPositions, type Slope, slopeOf } from './slope.js';

/** The groups of one period, most deprived first, and the line through them. */
export interface Gradient {
  readonly period: Period | null;
  readonly observations: readonly Observation[];
  readonly slope: Slope | null;
  readonly refusal: Refusal | null;
}

export interface InequalityAnalysis {
  readonly selection: Selection | SeriesSelection;
  readonly found: Groups;
  /** Null if nothing tells it; the groups are then in source order. */
  readonly order: Order | null;
  /** Most deprived first. */
  readonly groups: readonly Group[];
  /** Where the middle of each group is, in percentages from the most deprived end. */
  readonly positions: readonly number[];
  /** In order of time; the last is what the chart of one period shows. */
  readonly gradients: readonly Gradient[];
  readonly latest: Gradient;
  readonly format: ValueFormat;
  readonly show: (observation: Observation) => Shown | null;
  /** The slope index over time, negative where the line falls; empty for one period. */
  readonly points: readonly SeriesPoint[];
  readonly change: Change | null;
}

/** Reads groups in order of deprivation: a line through them in each period. */
export function analyse(
  selection: Selection | SeriesSelection,
  found: Groups,
  { order: stated, fit }: Pick<InequalityOptions, 'order' | 'fit'>,
  words: Words,
): InequalityAnalysis {
  const order = orderOf(found.groups, found.kind, stated);
  const groups = (order?.indices ?? found.groups.map((_, at) => at)).map((at) => found.groups[at] as Group);
  const periods = 'series' in selection ? selection.periods : [selection.period];
  const [given] = selection.formats;
  const unit = given?.unit ?? '';
  const gradients = periods.map((period, at): Gradient => {
    const observations = groups.flatMap((group) => group.observations[at] ?? []);
    const lacking =
      order === null ? refused('order', [], groups.length) : lackingIn(groups, order, at, words);
    const isDrawn = !('series' in selection) || at === periods.length - 1;
    const result = lacking ?? slopeOf(observations, { fit, unit, isDrawn });
    return 'reason' in result
      ? { period, observations, slope: null, refusal: result }
      : { period, observations, slope: result, refusal: null };
  });
  const latest = gradients.at(-1) as Gradient;
  const points = 'series' in selection ? pointsOf(selection, gradients) : [];
  const told = points.length === 0 ? null : changeOf({ points }, { polarity: 'noJudgement' });
  const change = typeof told === 'string' ? null : told;
  const format = formatFor(selection, latest, change);
  return {
    selection,
    found,
    order,
    groups,
    positions: latest.slope?.positions ?? placesOf(order),
    gradients,
    latest,
    format,
    show: (observation) => shownOf(observation, format.decimals, words),
    points,
    change,
  };
}

const refused = (reason: Refusal['reason'], groups: readonly string[], of: number): Refusal => ({
  reason,
  groups,
  of,
});

/** Which groups have no figure in a period: those that are not there at all are named by the numbers that are left. */
function lackingIn(
  groups: readonly Group[],
  { numbers, of }: Order,
  at: number,
  words: Words,
): Refusal | null {
  const all = Array.from({ length: of }, (_, index) => index + 1);
  const absent = all.filter((number) => !numbers.includes(number)).slice(0, of - groups.length);
  const without = groups.filter(({ observations }) => {
    const observation = observations[at];
    return observation === undefined || isMissing(observation.value);
  });
  const names = [...without.map(({ label }) => label), ...absent.map((number) => words.number(number, 0))];
  return names.length === 0 ? null : refused('missing', names, of);
}

/** Without a line all groups are as wide, and those that are missing leave their place empty. */
function placesOf(order: Order | null): readonly number[] {
  if (order === null) return [];
  const even = evenPositions(order.of);
  return order.ranks.map((rank) => even[rank - 1] as number);
}

/** The decimals that the two groups at the ends need to be told apart, and the two indices compared. */
function formatFor(
  { formats, level }: Selection,
  { observations }: Gradient,
  change: Change | null,
): ValueFormat {
  const format = formats[0] ?? { unit: '', decimals: 0, most: 0, own: 0 };
  const [first, last] = [observations[0], observations.at(-1)];
  const fitted =
    first === undefined || last === undefined || first === last
      ? format
      : comparedFormat(format, [[last, first]], level, false);
  return change === null ? fitted : tellApart(fitted, [[change.from.value ?? 0, change.to.value ?? 0]]);
}

/** The slope index of each period as figures over time. */
function pointsOf(selection: SeriesSelection, gradients: readonly Gradient[]): readonly SeriesPoint[] {
  const area = selection.areas[0]?.area ?? { code: null, name: '' };
  return selection.periods.map((period, at): SeriesPoint => {
    const gradient = gradients[at] as Gradient;
    const { slope } = gradient;
    const value = slope?.sii ?? null;
    const [lower = null, upper = null] = slope?.siiLimits ?? [];
    const limits = lower === null || upper === null ? [] : [{ level: 0.95, lower, upper }];
    const missing = { missing: 'notAvailable', raw: '' } as const;
    return {
      at,
      period,
      observation: observationOf(area, value ?? missing, '', { period, limits }),
      value,
      isProvisional: gradient.observations.some(isProvisional),
      break: selection.breaks[at] ?? null,
    };
  });
}
