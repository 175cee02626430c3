import { fitting, type Headline, listWords, wordCount } from '@commonweal/charts/language/headline.js';
import type { IndicatorGridFacts } from './facts.js';
import { clauseOf, furtherClause, type GridPhrases } from './finding.js';

/** Words beside the names: `was each significantly worse than England on 7 of 24 indicators compared, the most of 15 areas`. */
const MOST = 17;
const ONE = 15;

/** The headline of a grid: the area that stands out most often, or how the one it speaks of compares. */
export function gridHeadline(say: GridPhrases, facts: IndicatorGridFacts): Headline | null {
  const text = clauseOf(say, facts);
  if (text === null) return null;
  const { one, most } = facts;
  // A measure of many words leaves no room for more.
  if (facts.basis === null && facts.lowest !== null) {
    const words = 8 + 2 * wordCount(facts.unit);
    return fitting([{ text, words, rest: [] }], { subject: facts, group: null });
  }
  const rest = [furtherClause(say, facts)];
  const isNamed = one === null && facts.indicators > 1 && most !== null;
  const names = isNamed ? listWords(most.names.length) : 1;
  const counted = isNamed ? [{ text: say.mostCounted(most, facts), words: 1 + MOST, rest }] : [];
  // The measure is in the subtitle.
  const about = { subject: { ...facts, fixed: [] }, group: null };
  return fitting([{ text, words: names + (isNamed ? MOST : ONE), rest }, ...counted], about);
}
