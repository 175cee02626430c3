import { withWords } from '@commonweal/charts/language/en.js';
import {
  again,
  beside,
  couldNotBeRead,
  noFigure,
  noFigures,
  onlyApart,
  opening,
  places,
  rowCount,
  rowNouns,
  sentence,
  was,
} from '@commonweal/charts/language/en/prose.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import { count, list, outOf, place } from '@commonweal/charts/language/sentence.js';
import { attachUnit, shortUnit } from '@commonweal/charts/language/unit.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { RankingFacts } from './facts.js';
import type { BarRankingWords } from './words.js';

/** Areas without a figure, those picked out by name. */
function missingClause(facts: RankingFacts): string {
  const { pickedMissing, pickedUnreadable, othersMissing, othersUnreadable } = facts;
  if (pickedMissing.length === 0) return noFigure(othersMissing, othersUnreadable, facts);
  const [one, many] = rowNouns(facts);
  const others = (n: number): string[] => (n === 0 ? [] : [count(n, `other ${one}`, `other ${many}`)]);
  const absent = [
    ...pickedMissing.filter((name) => !pickedUnreadable.includes(name)),
    ...others(othersMissing - othersUnreadable),
  ];
  const unread = [...pickedUnreadable, ...others(othersUnreadable)];
  return [
    ...(absent.length === 0 ? [] : [`no figure is given for ${list(absent)}`]),
    ...(unread.length === 0
      ? []
      : [couldNotBeRead(list(unread), pickedUnreadable.length + othersUnreadable)]),
  ].join('; ');
}

function rankingFinding(facts: RankingFacts): string {
  const { unit, benchmark, lowest, highest, picked } = facts;
  const full = (shown: string): string => attachUnit(shown, unit);
  // A unit in words is said again with the benchmark, a sign is enough, and a bracket once.
  const isShort = shortUnit(unit) !== '' || unit.startsWith('(');
  const later = (shown: string): string => (isShort ? again(shown, unit) : full(shown));
  const missing = missingClause(facts);
  const against = benchmark === null ? '' : `the ${benchmark.name} figure was ${later(benchmark.shown)}`;
  const start = opening(facts);
  if (facts.areas === 0 && facts.apart.length > 0)
    return onlyApart(start, facts.period, { ...facts, be: was(facts) });
  if (lowest === null || highest === null)
    return noFigures(facts.period, `any ${rowNouns(facts)[0]}`, facts.missing, facts.unreadable);
  const only = picked[0];
  if (facts.ranked === 1)
    return sentence([
      `${start} ${was(facts)} ${full(highest.shown)} in ${places(highest, facts)}`,
      against,
      missing,
    ]);
  if (facts.alike !== null && (facts.alike === 'equal' || picked.length === 0)) {
    const asShown = facts.alike === 'shown' ? ', equal as shown' : '';
    return sentence([
      `${start} ${was(facts)} ${full(lowest.shown)} in ${outOf(facts.ranked, facts.ranked, ...rowNouns(facts))}${asShown}`,
      against,
      missing,
    ]);
  }
  if (only !== undefined && picked.length <= 3) {
    const placeOf = (p: RankingFacts['picked'][number]): string =>
      p.fromHighest <= p.fromLowest
        ? place(p.fromHighest, p.tied, 'highest')
        : place(p.fromLowest, p.tied, 'lowest');
    if (picked.length === 1) {
      const { side } = only;
      const compared =
        side === null || benchmark === null
          ? against
          : `this was ${side === 'similar' ? 'not significantly different from' : `significantly ${side} than`} the ${benchmark.name} figure of ${later(benchmark.shown)}${only.likeBenchmark && side !== 'similar' ? ', though equal as shown' : ''}`;
      return sentence([
        `${start} ${was(facts)} ${full(only.shown)} in ${only.name}, ${placeOf(only)} of ${rowCount(facts.ranked, facts)}`,
        compared,
        missing,
      ]);
    }
    const each = list(
      picked.map((p, i) => `${i === 0 ? full(p.shown) : later(p.shown)} in ${p.name} (${placeOf(p)})`),
    );
    return sentence([
      `${start} ${was(facts)} ${each}, of ${rowCount(facts.ranked, facts)}`,
      against,
      missing,
    ]);
  }
  const ends = `highest in ${beside(places(highest, facts), full(highest.shown))} and lowest in ${beside(places(lowest, facts), later(lowest.shown), true)}`;
  return sentence([`${start} ${was(facts)} ${ends}, of ${rowCount(facts.ranked, facts)}`, against, missing]);
}

/** English for a bar ranking. */
export const enBarRanking: BarRankingWords = /* @__PURE__ */ withWords<Omit<BarRankingWords, keyof Words>>({
  finding: rankingFinding,
  more: (hidden) => (hidden === 0 ? 'Show fewer' : `${formatNumber(hidden, 0)} more`),
  rankNotes: {
    baseline: (name, shown) => `Bars start at ${name} (${shown}), not at zero.`,
    ties: 'Areas with equal values share a rank, marked =. The ranks they take up are then left out.',
    beforeRounding: 'Ranks use the values before rounding.',
  },
});
