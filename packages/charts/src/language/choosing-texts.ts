import type { OutcomeTone } from '../marks/tones.js';
import type { MixedFacts, NotShown, PublishedFacts } from './choosing.js';
import { aboutShort, fitting, type Headline, wordCount } from './headline.js';
import type { About, Against, Part, Phrases, RowsOf } from './phrases.js';
import { sentence } from './sentence.js';

/** Clauses about who is compared with whom. This module decides which to use, for every language. */
export interface ChoosingPhrases {
  readonly common: Phrases;
  /** `the rate is given for regions and countries, which are not ranked together`. */
  notRankedTogether(about: About, levels: readonly string[]): string;
  /** `better in 7 of 15 areas`, or just the number. */
  outcomeIn(tone: OutcomeTone, part: Part, subject: RowsOf, isFirst: boolean): string;
  ofGroup(counts: string, group: string | null): string;
  asPublished(parts: readonly string[]): string;
  latest(period: string): string;
  notShownOne(name: string, period: string): string;
  notShown(names: string, period: string): string;
  otherAreas(count: number): string;
}

/** The finding for areas of different levels: each figure on its own, with no comparison between them. */
export function mixedFinding(say: ChoosingPhrases, facts: MixedFacts): string {
  const { levels, highlighted, benchmark, unit } = facts;
  const { common } = say;
  const full = ({ name, shown }: { readonly name: string; readonly shown: string }): Against => ({
    name,
    figure: common.withUnit(shown, unit),
  });
  const about: About = { subject: facts, group: null, isFirst: true };
  const against = benchmark === null ? '' : common.areaFigure(full(benchmark));
  const [only] = highlighted;
  if (only === undefined || highlighted.length > 3)
    return sentence([say.notRankedTogether(about, levels), against]);
  const compared =
    highlighted.length > 1 || only.side === null || benchmark === null
      ? against
      : common.thisAgainst(only.side, full(benchmark));
  return sentence([common.figuresOf(about, highlighted.map(full)), compared]);
}

/** The figure of a single highlighted area, and how it compares with the benchmark. */
export function mixedHeadline(say: ChoosingPhrases, facts: MixedFacts): Headline | null {
  const { highlighted, benchmark, unit } = facts;
  const { common } = say;
  const [only] = highlighted;
  if (only === undefined || highlighted.length > 1) return null;
  const about = aboutShort(facts);
  const text = common.valueIn(about, common.withUnit(only.shown, unit), only.name);
  const words = 4 + wordCount(unit);
  if (benchmark === null) return fitting([{ text, words, rest: [] }], about);
  const figure = common.withUnit(benchmark.shown, unit);
  const rest = [common.areaFigure({ name: benchmark.name, figure })];
  if (only.side === null) return fitting([{ text, words, rest }], about);
  const compared = common.andCompared(text, only.side, true, benchmark.name);
  return fitting([{ text: compared, words: words + 6, rest }], about);
}

const ORDER: readonly OutcomeTone[] = ['worse', 'lower', 'similar', 'better', 'higher'];

/** How many areas have each published outcome; empty if there are none, or more columns than fit in a sentence. */
export function publishedCounts(
  say: ChoosingPhrases,
  groups: readonly PublishedFacts[],
  subject: RowsOf,
): string {
  const parts = groups.flatMap(({ group, counts, compared, withValue }) => {
    const tones = ORDER.filter((tone) => (counts.get(tone) ?? 0) > 0);
    if (tones.length === 0) return [];
    const each = tones.map((tone, i) => {
      const part = { part: counts.get(tone) ?? 0, whole: compared, isSome: compared < withValue };
      return say.outcomeIn(tone, part, subject, i === 0);
    });
    return [say.ofGroup(say.common.list(each), group)];
  });
  return parts.length === 0 || parts.length > 3 ? '' : say.asPublished(parts);
}

/** The most names that fit in a note. */
const MOST = 12;

/** Areas left out because they have no figure for the period. */
export function notShown(say: ChoosingPhrases, areas: readonly NotShown[], period: string): string {
  const named = areas.map(({ name, latest }) => (latest === null ? name : `${name} (${say.latest(latest)})`));
  const [only] = areas;
  if (only !== undefined && areas.length === 1)
    return say.notShownOne(
      only.name,
      only.latest === null ? period : `${period} (${say.latest(only.latest)})`,
    );
  const rest = named.length - MOST;
  const names = rest > 0 ? [...named.slice(0, MOST), say.otherAreas(rest)] : named;
  return say.notShown(say.common.list(names), period);
}
