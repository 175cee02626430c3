import type { Headline } from '@commonweal/charts/language/headline.js';
import { capitalise, sentence } from '@commonweal/charts/language/sentence.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { AreaProfileFacts, ProfiledArea } from './facts.js';

/** An outcome that a sentence can state. */
export type StatedTone = Exclude<OutcomeTone, 'notCompared'>;

/** Clauses of a profile's finding; `isTested`: by a test, so that a difference is significant. */
export interface ProfilePhrases {
  /** `Leeds was significantly worse than England on 3 of the 12 indicators`; of a single indicator no number is said. */
  wasOn(tone: StatedTone, isTested: boolean, area: Part, benchmark: string): string;
  /** After another area: `York on 1`. */
  andOn(area: Part): string;
  /** After the first outcome: `significantly better on 2`; null for that of a single indicator. */
  alsoOn(tone: StatedTone, isTested: boolean, count: number | null): string;
  /** In a headline, after that of the other direction: ` and better on 2`. */
  alsoIn(tone: StatedTone, count: number): string;
  /** In front of those, in a sentence of their own: `Leeds was …`. */
  was(name: string, clauses: string): string;
  /** `1 indicator could not be compared for Leeds`. */
  notCompared(name: string, count: number): string;
  /** `no figure is given for Leeds on 2 indicators`. */
  missing(name: string, count: number): string;
  /** `12 indicators were shown for Leeds, without a benchmark`. */
  shown(names: string, indicators: number): string;
  /** Without any outcome: `Leeds was not tested against England on any of the 12 indicators`. */
  notTested(names: readonly string[], benchmark: string, indicators: number): string;
  /** `no figure is given for Leeds`. */
  noFigure(names: readonly string[]): string;
  list(items: readonly string[]): string;
}

/** Areas, and on how many of all indicators they have an outcome. */
interface Part {
  /** Several areas that are alike on a single indicator. */
  readonly names: readonly string[];
  readonly count: number;
  readonly indicators: number;
}

/** What is worth saying first. */
const STATED: readonly StatedTone[] = ['worse', 'better', 'lower', 'higher', 'similar'];

const comparedOf = ({ counts }: ProfiledArea): number => STATED.reduce((sum, tone) => sum + counts[tone], 0);

/** The outcome that a headline is about: the first that any of the areas has. */
function firstTone(areas: readonly ProfiledArea[]): StatedTone | null {
  return STATED.find((tone) => areas.some(({ counts }) => counts[tone] > 0)) ?? null;
}

/** The areas that were compared on at least one indicator. */
const comparedAreas = ({ areas }: AreaProfileFacts): readonly ProfiledArea[] =>
  areas.filter((area) => comparedOf(area) > 0);

function opening(say: ProfilePhrases, facts: AreaProfileFacts, tone: StatedTone, benchmark: string): string {
  const parts = comparedAreas(facts).map(({ name, counts }): Part => ({
    names: [name],
    count: counts[tone],
    indicators: facts.indicators,
  }));
  const clause = (part: Part): string => say.wasOn(tone, !facts.isPublished, part, benchmark);
  // Of one indicator no number is said, so that an area without the outcome must not be named.
  if (facts.indicators === 1)
    return clause({
      names: parts.flatMap(({ names, count }) => (count > 0 ? names : [])),
      count: 1,
      indicators: 1,
    });
  // An area with none of them comes after one that has some.
  const [first, ...others] = [...parts].sort((a, b) => Number(a.count === 0) - Number(b.count === 0));
  return first === undefined ? '' : say.list([clause(first), ...others.map((part) => say.andOn(part))]);
}

/** The other outcomes of each area, and what it lacks, as sentences. */
function others(
  say: ProfilePhrases,
  facts: AreaProfileFacts,
  opened: readonly (StatedTone | null)[],
): string {
  return facts.areas
    .flatMap((area) => {
      const { name, counts, missing } = area;
      const clauses = STATED.filter((tone) => !opened.includes(tone) && counts[tone] > 0).map((tone) =>
        say.alsoOn(tone, !facts.isPublished, facts.indicators === 1 ? null : counts[tone]),
      );
      const lacking = [
        ...(counts.notCompared > 0 && comparedOf(area) > 0
          ? [say.notCompared(name, counts.notCompared)]
          : []),
        ...(missing === 0
          ? []
          : [missing === facts.indicators ? say.noFigure([name]) : say.missing(name, missing)]),
      ];
      return [
        ...(clauses.length === 0 ? [] : [sentence([say.was(name, say.list(clauses))])]),
        ...(lacking.length === 0 ? [] : [sentence(lacking)]),
      ];
    })
    .join(' ');
}

/** Whether no area has any figure. */
const isEmpty = ({ areas, indicators }: AreaProfileFacts): boolean =>
  areas.every(({ missing }) => missing === indicators);

const namesOf = ({ areas }: AreaProfileFacts): readonly string[] => areas.map(({ name }) => name);

/** The first clause of the finding: how the areas compare, or that they do not. */
function firstClause(say: ProfilePhrases, facts: AreaProfileFacts, tone: StatedTone | null): string {
  const { benchmark, indicators } = facts;
  if (benchmark === null) return say.shown(say.list(namesOf(facts)), indicators);
  return tone === null
    ? say.notTested(namesOf(facts), benchmark, indicators)
    : opening(say, facts, tone, benchmark);
}

/** How the areas compare with the benchmark, over all indicators. */
export function profileFinding(say: ProfilePhrases, facts: AreaProfileFacts): string {
  if (isEmpty(facts)) return sentence([say.noFigure(namesOf(facts))]);
  const tone = firstTone(facts.areas);
  const texts = [sentence([firstClause(say, facts, tone)]), others(say, facts, [tone])];
  return texts.filter((text) => text !== '').join(' ');
}

const OPPOSITE: Readonly<Partial<Record<StatedTone, StatedTone>>> = { worse: 'better', lower: 'higher' };

/**
 * On how many indicators the areas are worse, or otherwise better; for a single area both, so that the headline is not
 * the bad half of a mixed picture. Null without any figure.
 */
export function profileHeadline(say: ProfilePhrases, facts: AreaProfileFacts): Headline | null {
  if (isEmpty(facts)) return null;
  const tone = firstTone(facts.areas);
  const heading = capitalise(firstClause(say, facts, tone));
  const [only, second] = facts.areas;
  const opposite = tone === null ? undefined : OPPOSITE[tone];
  const count = opposite === undefined || second !== undefined ? 0 : (only?.counts[opposite] ?? 0);
  if (opposite === undefined || count === 0) return { heading, reading: others(say, facts, [tone]) };
  return { heading: heading + say.alsoIn(opposite, count), reading: others(say, facts, [tone, opposite]) };
}
