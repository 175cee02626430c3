import type { Extreme } from '@commonweal/charts/kit/facts.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import type { AreaTally, IndicatorGridFacts, Most } from './facts.js';

/** Clauses of a grid's finding. This module decides which to use, for every language. */
export interface GridPhrases {
  /** `Barnsley was significantly worse than England on 7 of 24 indicators, the most of 15 areas`. */
  most(most: Most, facts: IndicatorGridFacts): string;
  /** `4 areas were each significantly worse than England on 7 indicators`: without names. */
  mostCounted(most: Most, facts: IndicatorGridFacts): string;
  /** `no area was significantly worse than England on any of 24 indicators`. */
  noneApart(facts: IndicatorGridFacts): string;
  /** `Leeds was significantly worse than England on 5 of 24 indicators and better on 3`. */
  one(area: AreaTally, facts: IndicatorGridFacts): string;
  /** Of one indicator: `7 of 15 areas were significantly worse than England and 3 better`. */
  areasApart(facts: IndicatorGridFacts): string;
  /** Of one indicator, not compared: `smoking prevalence ranged from 8% in York to 15% in Hull`. */
  ranged(lowest: Extreme, highest: Extreme, facts: IndicatorGridFacts): string;
  /** `smoking prevalence was 8% in York`: one value, or several that are equal. */
  value(figure: Extreme, facts: IndicatorGridFacts): string;
  /** `24 indicators were given for 15 areas, and no value was compared`. */
  notCompared(facts: IndicatorGridFacts): string;
  /** `no figure is given for any area`. */
  noFigures(facts: IndicatorGridFacts): string;
}

/** What the grid shows first; null without any figure. */
export function clauseOf(say: GridPhrases, facts: IndicatorGridFacts): string | null {
  if (facts.withValue === 0) return null;
  if (facts.basis === null) return uncompared(say, facts);
  if (facts.one !== null) return say.one(facts.one, facts);
  if (facts.indicators === 1) return say.areasApart(facts);
  return facts.most === null ? say.noneApart(facts) : say.most(facts.most, facts);
}

function uncompared(say: GridPhrases, facts: IndicatorGridFacts): string {
  const { lowest, highest } = facts;
  if (lowest === null || highest === null) return say.notCompared(facts);
  return lowest.shown === highest.shown ? say.value(highest, facts) : say.ranged(lowest, highest, facts);
}

/** What it shows besides the one area that it speaks of. */
export function furtherClause(say: GridPhrases, facts: IndicatorGridFacts): string {
  const { one, most, areas, indicators } = facts;
  if (one === null || areas === 1 || facts.basis === null) return '';
  if (indicators === 1) return say.areasApart(facts);
  return most === null || (most.names.length === 1 && most.names[0] === one.name)
    ? ''
    : say.most(most, facts);
}

/** The finding of a grid in whole sentences. */
export function gridFinding(say: GridPhrases, facts: IndicatorGridFacts): string {
  const clause = clauseOf(say, facts);
  if (clause === null) return sentence([say.noFigures(facts)]);
  const further = furtherClause(say, facts);
  return [clause, further].flatMap((text) => (text === '' ? [] : [sentence([text])])).join(' ');
}
