import { differenceFacts } from '@commonweal/charts/kit/difference.js';
import { extremesOf, looksEqual } from '@commonweal/charts/kit/extremes.js';
import { isUnreadable } from '@commonweal/charts/kit/shown.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import { numberOf, observationOf, usableLimits } from '@commonweal/data';
import { ciDifference, type LimitPair } from '@commonweal/data/statistics';
import type { Observation } from '@commonweal/data';
import type { InequalityAnalysis } from './analysis.js';
import type { InequalityWords } from './words.js';
import type { GapFacts, InequalityFacts, ShownLimits, SlopeChange, SlopeFacts } from './facts.js';

/** Decimals of a ratio. */
const OF_RATIO = 2;
const LEVEL = 0.95;

/** Two figures and their difference, and whether subtracting the figures as shown gives another one. */
interface Described<T> {
  readonly facts: T | null;
  readonly isFiner: boolean;
}
const NOTHING = { facts: null, isFiner: false };

/** The facts of a chart, and whether subtracting figures as shown gives other gaps. */
export function describe(
  analysis: InequalityAnalysis,
  words: InequalityWords,
): { readonly facts: InequalityFacts; readonly isFiner: boolean } {
  const { selection, found, groups, gradients, latest, show } = analysis;
  const { observations, refusal } = latest;
  const missing = observations.filter((observation) => show(observation) === null);
  const gap = gapOf(analysis, words);
  const slope = slopeFacts(analysis, words);
  const place = found.place === null ? null : areaInSentence(found.place.area.name);
  const { lowest, highest } = extremesOf(
    groups.map(
      ({ label }, at) =>
        [words.groupName(label, found.kind.part), show(observations[at] as Observation)] as const,
    ),
  );
  const change = changeFacts(analysis, words);
  const ofLatest = change === null && gradients.length > 1;
  const subject = subjectOf(selection);
  const facts: InequalityFacts = {
    ...subject,
    period: ofLatest ? (latest.period?.label ?? null) : subject.period,
    ofLatest,
    part: found.kind.part,
    place,
    groups: groups.length,
    missing: missing.length,
    unreadable: missing.filter(isUnreadable).length,
    lowest,
    highest,
    gap: gap.facts,
    slope: slope.facts,
    refusal,
    change,
  };
  return { facts, isFiner: gap.isFiner || slope.isFiner };
}

/** The most deprived group against the least; none where either is not there. */
function gapOf({ order, latest, format }: InequalityAnalysis, words: InequalityWords): Described<GapFacts> {
  const [most, least] = [latest.observations[0], latest.observations.at(-1)];
  if (order === null || most === undefined || least === undefined || most === least) return NOTHING;
  if (order.ranks[0] !== 1 || order.ranks.at(-1) !== order.of) return NOTHING;
  const { facts, isFiner } = differenceFacts(least, most, '', format, words);
  if (facts === null) return NOTHING;
  // As two periods are, and two areas where they are ranked.
  const [one, other] = [most, least].map((side) => usableLimits(side, LEVEL));
  const { outcome } = ciDifference({
    value: numberOf(most.value),
    lower95: one?.lower,
    upper95: one?.upper,
    benchmarkValue: numberOf(least.value),
    benchmarkLower95: other?.lower,
    benchmarkUpper95: other?.upper,
    polarity: 'noJudgement',
  });
  const isSignificant = outcome === 'notCompared' ? null : outcome !== 'similar';
  return { facts: { difference: facts, isSignificant }, isFiner };
}

function slopeFacts({ latest, format }: InequalityAnalysis, words: InequalityWords): Described<SlopeFacts> {
  const { slope, observations } = latest;
  const area = observations[0]?.area;
  if (slope === null || area === undefined) return NOTHING;
  const { from, to, siiLimits, rii, riiLimits, isWeighted } = slope;
  const end = (value: number): Observation => observationOf(area, value, '', {});
  const { facts, isFiner } = differenceFacts(end(from), end(to), '', format, words);
  if (facts === null) return NOTHING;
  const shown = (pair: LimitPair | null, decimals: number): ShownLimits | null =>
    pair === null ? null : [words.number(pair[0] ?? 0, decimals), words.number(pair[1] ?? 0, decimals)];
  return {
    facts: {
      index: facts,
      limits: shown(siiLimits, format.decimals),
      ratio: rii === null ? null : words.number(rii, OF_RATIO),
      ratioLimits: shown(riiLimits, OF_RATIO),
      isWeighted,
    },
    isFiner,
  };
}

function changeFacts(
  { change, show, gradients }: InequalityAnalysis,
  words: InequalityWords,
): SlopeChange | null {
  if (change === null) return null;
  const { from, to, difference, trend } = change;
  const [before, after] = [show(from.observation), show(to.observation)];
  if (before === null || after === null) return null;
  const [earlier, later] = [Math.sign(from.value ?? 0), Math.sign(to.value ?? 0)];
  const asShown = looksEqual(before, after);
  const isReversed = earlier * later < 0;
  const size = (later === 0 ? earlier : later) * difference.absolute;
  const [first = null, last = null] = [from, to].map(({ at }) => gradients[at]?.slope?.rii ?? null);
  return {
    ratios:
      first === null || last === null ? null : [words.number(first, OF_RATIO), words.number(last, OF_RATIO)],
    from: { shown: before.text, period: from.period.label },
    to: { shown: after.text, period: to.period.label },
    direction: asShown || size === 0 ? 'same' : isReversed ? 'reversed' : size > 0 ? 'higher' : 'lower',
    asShown,
    isSignificant: trend === 'cannotBeCalculated' ? null : trend !== 'noSignificantChange',
  };
}
