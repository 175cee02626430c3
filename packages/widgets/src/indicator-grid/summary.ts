import type { Selection } from '@commonweal/charts/kit/select.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { GridReading } from './analysis.js';
import { tallied } from './lines.js';
import type { AreaTally, IndicatorGridFacts, Most, Tally } from './facts.js';

/** The facts of a grid, from which its sentences are written. */
export function gridFacts(overall: Selection, reading: GridReading): IndicatorGridFacts {
  const { plain, tallies, indicators, all, withValue, basis, isJudged } = reading;
  const named = plain.map(({ area }, at): AreaTally => ({
    name: areaInSentence(area.name),
    ...(tallies[at] as Tally),
  }));
  const highlighted = named.filter((_, at) => plain[at]?.highlighted === true);
  const [one = null] = highlighted.length === 1 ? highlighted : named.length === 1 ? named : [];
  const apartOf = (tally: Tally): number => (isJudged ? tally.worse : tally.higher + tally.lower);
  const [only, ...others] = indicators;
  const single = others.length === 0 ? (only?.reading.facts ?? null) : null;
  const benchmark = overall.benchmark?.area.name ?? overall.against;
  return {
    ...subjectOf(overall),
    areas: plain.length,
    indicators: indicators.length,
    compared: indicators.filter(({ tally }) => tallied(tally, isJudged) > 0).length,
    benchmark: benchmark === null ? null : areaInSentence(benchmark),
    basis,
    isJudged,
    withValue,
    missing: indicators.reduce((sum, { reading: { facts } }) => sum + facts.missing, 0),
    unreadable: indicators.reduce((sum, { reading: { facts } }) => sum + facts.unreadable, 0),
    all,
    apart: named.filter((tally) => apartOf(tally) > 0).length,
    most: mostOf(named, apartOf, isJudged),
    lowest: single?.lowest ?? null,
    highest: single?.highest ?? null,
    one,
  };
}

function mostOf(
  named: readonly AreaTally[],
  apartOf: (tally: Tally) => number,
  isJudged: boolean,
): Most | null {
  const part = Math.max(0, ...named.map(apartOf));
  if (part === 0) return null;
  const top = named.filter((tally) => apartOf(tally) === part);
  const [whole = null, ...others] = new Set(top.map((tally) => tallied(tally, isJudged)));
  return { names: top.map(({ name }) => name), part, whole: others.length === 0 ? whole : null };
}
