import type { ChangeFacts, ChangePhrases } from '@commonweal/charts/language/change.js';
import {
  type About,
  type Against,
  again,
  asBenchmark,
  onlyApart,
  type Phrases,
} from '@commonweal/charts/language/phrases.js';
import { provisionalClause, type ProvisionalPhrases } from '@commonweal/charts/language/provisional.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import type { AreaChange, MainFacts, TrendFacts } from './facts.js';

/** How many lines changed between two periods. */
export interface Changes {
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
  readonly of: number;
  /** The name of the only line; null if there are several. */
  readonly only: string | null;
  /** Whether by a test, and not by values alone. */
  readonly isTested: boolean;
  readonly from: string;
  readonly to: string;
}

/** Clauses of a trend's finding. This module decides which to use, for every language. */
export interface TrendPhrases {
  readonly common: Phrases;
  readonly changes: ChangePhrases;
  readonly provisional: ProvisionalPhrases;
  place(name: string): string;
  /** `the rate rose significantly in 2 of 15 areas and fell significantly in 5, between 2015 and 2020`. */
  changedAmong(about: About, changes: Changes, facts: Pick<TrendFacts, 'ofGroups'>): string;
  /** The same in short: those that rose or fell, since when; without any, those that did neither. */
  changedInShort(about: About, changes: Changes, facts: Pick<TrendFacts, 'ofGroups'>): string;
  /** `14 other areas could not be tested over the same periods`, or `compared`. */
  leftOut(count: number, isTested: boolean, facts: Pick<TrendFacts, 'ofGroups' | 'noun'>): string;
  /** What the short form leaves out: those that did neither, and the two periods. */
  unchanged(changes: Changes): string;
  /** `the rate was highest in Leeds (2.5%) and lowest in York (1.5%)`. */
  ends(about: About, highest: Against, lowest: Against): string;
  /** The same in short: `healthy life expectancy fell significantly in Hull since 2011 to 2013`. */
  changedSince(about: About, change: ChangeFacts): string;
  /** `from 56.9 years (2011 to 2013) to 53.8 (2018 to 2020)`. */
  figures(change: Pick<ChangeFacts, 'from' | 'to'>): string;
  /** `the figure is for 2018 to 2020`, or `figures are`. */
  latestOf(period: string, count: number): string;
  /** A whole sentence: `Recent trend: decreasing and getting worse.` */
  readonly trendSentence: (trend: string) => string;
}

/** A clause is about the measure, not about the whole time, which the periods in it give. */
const aboutLine = (facts: TrendFacts, main: MainFacts | null): About => ({
  subject: { ...facts, period: null },
  group: main?.group ?? null,
  isFirst: true,
});

/** The change as a clause takes it; only the first figure has the whole unit. */
export function changeOfMain(
  say: TrendPhrases,
  { unit }: TrendFacts,
  { name }: MainFacts,
  { from, to, direction, isSignificant, asShown }: AreaChange,
): ChangeFacts {
  const { common } = say;
  return {
    name,
    from: { figure: common.withUnit(from.shown, unit), period: from.period },
    to: { figure: again(common, to.shown, unit), period: to.period },
    direction,
    isSignificant,
    asShown,
  };
}

/** The latest figure beside the benchmark's of the same period; empty without one. */
export function besideBenchmark(
  say: TrendPhrases,
  { unit }: TrendFacts,
  { latest, benchmark }: MainFacts,
): string {
  if (latest === null || benchmark === null) return '';
  const { common, changes } = say;
  const against = { name: benchmark.name, figure: asBenchmark(common, benchmark.shown, unit) };
  const clause =
    benchmark.side === null
      ? common.areaFigure(against)
      : common.thisAgainst(benchmark.side, against) +
        (benchmark.asShown && benchmark.side !== 'similar' ? common.thoughEqual : '');
  return common.inPeriod(changes.period(latest.period), clause);
}

/** Clauses that say which figures are provisional: of the lines, and of the benchmark beside the only one. */
export function provisionalOf(say: TrendPhrases, { provisional, main }: TrendFacts): readonly string[] {
  const texts = { ...say, period: say.changes.period };
  return [provisional, main?.benchmark?.provisional ?? null].map((facts) => provisionalClause(texts, facts));
}

/** The recent trend as a sentence, or why there is none where the reader can see why. */
export function trendOfMain({ changes, trendSentence }: TrendPhrases, { trend }: MainFacts): string {
  if (trend.reason === null) return trendSentence(changes.trend(trend.trend, trend.judgement));
  return trend.reason === 'sharedTime' || trend.reason === 'afterBreak' ? changes.noTrend(trend.reason) : '';
}

export function changesOf(facts: TrendFacts): Changes | null {
  const { between, compared, onlyCompared: only, tested, rose, fell, unchanged, higher, lower } = facts;
  if (between === null) return null;
  const [from, to] = between;
  return tested > 0
    ? { rose, fell, unchanged, of: tested, only, isTested: true, from, to }
    : {
        rose: higher,
        fell: lower,
        unchanged: compared - higher - lower,
        of: compared,
        only,
        isTested: false,
        from,
        to,
      };
}

/** How many lines with a figure are not among those that the changes are of. */
export function leftOutOf(say: TrendPhrases, { of, isTested }: Changes, facts: TrendFacts): string {
  const count = facts.lines - facts.missing - of;
  return count === 0 ? '' : say.leftOut(count, isTested, facts);
}

/** Where no line has two figures to compare: the ends of the latest ones. */
export function latestEnds(say: TrendPhrases, about: About, facts: TrendFacts): string {
  const { common } = say;
  const { lowest, highest, alike, unit, lines, missing } = facts;
  if (lowest === null || highest === null) return '';
  const full = common.withUnit(highest.shown, unit);
  const known = lines - missing;
  if (known === 1) return common.valueIn(about, full, common.places(highest, facts));
  if (alike !== null) return common.valueInAll(about, full, known, alike === 'shown');
  return say.ends(
    about,
    { name: common.places(highest, facts), figure: full },
    { name: common.places(lowest, facts), figure: again(common, lowest.shown, unit) },
  );
}

const latestOrAll = ({ changes }: TrendPhrases, { ofLatest, period }: TrendFacts): string | null =>
  ofLatest === null ? period : changes.period(ofLatest);

const joined = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

/** The finding of a trend: how the line it is about changed, or how many lines did. */
export function trendFinding(say: TrendPhrases, facts: TrendFacts): string {
  const { common, changes } = say;
  const { main } = facts;
  const about = aboutLine(facts, main);
  if (facts.lines === 0 && facts.apart.length > 0) return sentence(onlyApart(common, about, facts));
  if (facts.missing === facts.lines) {
    const what = main === null ? common.anyArea(facts) : main.name;
    return sentence([common.noFigures(latestOrAll(say, facts), what, facts.missing, facts.unreadable)]);
  }
  const uncertain = provisionalOf(say, facts);
  const without = common.noFigure(facts.missing, facts.unreadable, facts);
  if (main === null) {
    const all = changesOf(facts);
    return sentence(
      all === null
        ? [
            latestEnds(
              say,
              { subject: { ...facts, period: latestOrAll(say, facts) }, group: null, isFirst: true },
              facts,
            ),
            without,
            ...uncertain,
          ]
        : [say.changedAmong(about, all, facts), leftOutOf(say, all, facts), without, ...uncertain],
    );
  }
  const { change, latest } = main;
  const first =
    change !== null
      ? changes.changedIn(about, changeOfMain(say, facts, main, change))
      : latest === null
        ? ''
        : common.inPeriod(
            changes.period(latest.period),
            common.valueIn(about, common.withUnit(latest.shown, facts.unit), say.place(main.name)),
          );
  return joined([sentence([first, besideBenchmark(say, facts, main), ...uncertain]), trendOfMain(say, main)]);
}
