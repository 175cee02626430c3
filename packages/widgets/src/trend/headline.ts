import {
  aboutShort,
  fitting,
  type Headline,
  unitWords,
  wordCount,
} from '@commonweal/charts/language/headline.js';
import { provisionalWords, saidProvisionally } from '@commonweal/charts/language/provisional.js';
import { yearsInFull } from '@commonweal/charts/language/years.js';
import type { TrendFacts } from './facts.js';
import {
  besideBenchmark,
  changeOfMain,
  type Changes,
  changesOf,
  latestEnds,
  leftOutOf,
  provisionalOf,
  type TrendPhrases,
  trendOfMain,
} from './finding.js';

/**
 * The headline of a trend: which way its line went, or how many lines did. Null if there is no short form, and where
 * two figures look equal though they differ.
 */
export function trendHeadline(say: TrendPhrases, facts: TrendFacts): Headline | null {
  const { main } = facts;
  if (facts.missing === facts.lines) return null;
  const { common, changes } = say;
  const about = aboutShort(facts, main?.group ?? null);
  const uncertain = provisionalOf(say, facts);
  const said = (text: string): string => saidProvisionally(say, text, facts.provisional);
  const extra = provisionalWords(facts.provisional);
  if (main === null) {
    const all = changesOf(facts);
    if (all === null) return latestHeadline(say, facts);
    const missing = common.noFigure(facts.missing, facts.unreadable, facts);
    const lacking = [leftOutOf(say, all, facts), missing, ...uncertain];
    const [full, short] = wordsOf(all);
    return fitting(
      [
        { text: said(say.changedAmong(about, all, facts)), words: full + extra, rest: lacking },
        {
          text: said(say.changedInShort(about, all, facts)),
          words: short + extra,
          rest: [say.unchanged(all), ...lacking],
        },
      ],
      about,
    );
  }
  const { change, latest } = main;
  const beside = besideBenchmark(say, facts, main);
  const more = trendOfMain(say, main);
  if (change === null) {
    if (latest === null) return null;
    const text = common.valueIn(about, common.withUnit(latest.shown, facts.unit), say.place(main.name));
    const words = 4 + unitWords(facts.unit).full + extra;
    const of = say.latestOf(changes.period(latest.period), 1);
    return fitting([{ text: said(text), words, rest: [of, beside, ...uncertain], more }], about);
  }
  if (change.asShown) return null;
  const shown = changeOfMain(say, facts, main, change);
  const text = say.changedSince(about, shown);
  const figures = say.figures(shown);
  return fitting(
    [{ text: said(text), words: 10 + extra, rest: [figures, beside, ...uncertain], more }],
    about,
  );
}

/** Of lines that have one figure each: the ends of the latest ones. */
function latestHeadline(say: TrendPhrases, facts: TrendFacts): Headline | null {
  const about = aboutShort(facts);
  const text = latestEnds(say, about, facts);
  const { full, again } = unitWords(facts.unit);
  const { ofLatest, period, lines } = facts;
  const missing = say.common.noFigure(facts.missing, facts.unreadable, facts);
  // The subtitle has all periods.
  const of =
    ofLatest === null || ofLatest === period
      ? ''
      : say.latestOf(say.changes.period(ofLatest), lines - facts.missing);
  const words = 9 + full + again + provisionalWords(facts.provisional);
  const rest = [of, missing, ...provisionalOf(say, facts)];
  return text === ''
    ? null
    : fitting([{ text: saidProvisionally(say, text, facts.provisional), words, rest }], about);
}

/** The words of both forms in English, without the measure. */
function wordsOf({
  rose,
  fell,
  unchanged,
  isTested,
  from,
  to,
}: Changes): readonly [full: number, short: number] {
  const adverb = isTested ? 1 : 0;
  const moved = [rose, fell].filter((count) => count > 0);
  const words = moved.length * 3 + Math.max(moved.length - 1, 0) + 3;
  const still = unchanged > 0 ? 5 + adverb + (moved.length > 0 ? 1 : 0) : 0;
  const [first, last] = [from, to].map((label) => wordCount(yearsInFull(label))) as [number, number];
  return [
    words + moved.length * adverb + still + 2 + first + last,
    words + (moved.length > 0 ? adverb : still) + 1 + first,
  ];
}
