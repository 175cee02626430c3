import { isMissing } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import type { Issue } from '../issues/issue.js';
import { letterUncertain } from '../issues/messages.js';
import { MONEY } from './heading-unit.js';
import type { Prepared } from './layout.js';
import { letterOf } from './letter-of.js';
import type { Observed } from './observed.js';
import { unitBesidePeriod } from './roles/heading-period.js';

const PENCE = /^(?:p|pence|penn(?:y|ies))$/i;
/**
 * Words that, next to a money word, mean a number that is not in pence: a price index, house prices, numbers of payers.
 */
const NO_PENCE =
  /[£%]|\b(?:rates?|values?|per|per ?cent(?:ages?)?|change|growth|inflation|proportion|ratio|index|score|average|mean|median|total|houses?|paid|brought|calls?|transactions?|people|persons|households|number|counts?|estimates?)\b/i;
const PROVISIONAL = /provisional/i;

/** Whether a letter is a unit or a flag, and whether to report a doubt. */
interface Verdict {
  readonly isUnit: boolean;
  readonly isDoubtful: boolean;
}
const MARK: Verdict = { isUnit: false, isDoubtful: false };
const UNIT: Verdict = { isUnit: true, isDoubtful: false };

function verdictOf(
  letter: string,
  lettered: number,
  numbers: number,
  prepared: Prepared,
  heading: string,
): Verdict {
  const { columns, indicator, provenance } = prepared;
  if ((columns.unit ?? null) !== null) return MARK;
  const stated = unitBesidePeriod(heading) ?? indicator.unit ?? null;
  if (stated === letter || (letter === 'p' && PENCE.test(stated ?? ''))) return UNIT;
  // A column with a stated unit, such as a rate per 1,000, has its unit already.
  if (stated !== null) return MARK;
  const what = `${heading} ${indicator.name ?? ''}`;
  const isMoney = letter === 'p' && MONEY.test(what) && !NO_PENCE.test(what);
  const isExplained = (provenance.notes ?? []).some((note) => PROVISIONAL.test(note));
  if (letter === 'p' && isExplained) return MARK;
  const areAll = lettered === numbers && numbers > 1;
  if (isMoney && areAll) return UNIT;
  if (isMoney) return { isUnit: false, isDoubtful: true };
  // A file with only the latest year may be provisional throughout.
  if (areAll) return { isUnit: false, isDoubtful: true };
  // Flags mark some numbers; they hardly ever apply to most.
  return { isUnit: false, isDoubtful: letter === 'p' && lettered * 2 > numbers };
}

/**
 * The single letter used after numbers in a column, how many numbers have it and how many numbers there are; null if
 * there are several letters or none.
 */
function lettersIn(
  observations: readonly Observation[],
): { letter: string; lettered: number; numbers: number } | null {
  let letter: string | null = null;
  let [lettered, numbers] = [0, 0];
  for (const { value, raw, flags } of observations) {
    if (isMissing(value)) continue;
    numbers += 1;
    const own = flags.length === 0 ? null : letterOf(raw);
    if (own === null) continue;
    if (letter !== null && letter !== own) return null;
    letter = own;
    lettered += 1;
  }
  return letter === null ? null : { letter, lettered, numbers };
}

const asUnit = (observation: Observation, letter: string, isOwn: boolean): Observation => ({
  ...observation,
  flags:
    letterOf(observation.raw) === letter
      ? observation.flags.filter((flag) => flag !== letter)
      : observation.flags,
  ...(isOwn ? { unit: letter } : {}),
});

/**
 * Reads a letter after numbers, such as `10p`, as a unit if the heading or the caller says so, and otherwise as a flag.
 * Doubts are reported.
 */
export function withLetterUnits(observed: Observed, prepared: Prepared): Observed {
  const { measures } = prepared.columns;
  // Columns that differ only by period count as one column of numbers.
  const areOne =
    measures.length > 1 && measures.every(({ dimensions }) => dimensions.some(([name]) => name === 'period'));
  const groups = areOne ? [measures.map((_, index) => index)] : measures.map((_, index) => [index]);
  const ofMeasure: Observation[][] = measures.map(() => []);
  for (const [i, observation] of observed.observations.entries())
    ofMeasure[i % measures.length]?.push(observation);
  const units = new Map<number, string>();
  const issues: Issue[] = [];
  for (const group of groups) {
    const own = group.flatMap((index) => ofMeasure[index] ?? []);
    const found = lettersIn(own);
    if (found === null) continue;
    const heading = prepared.header[measures[group[0] ?? 0]?.value ?? 0] ?? '';
    const { isUnit, isDoubtful } = verdictOf(found.letter, found.lettered, found.numbers, prepared, heading);
    if (isUnit) for (const index of group) units.set(index, found.letter);
    if (isDoubtful) {
      const cells = own.filter(({ raw }) => letterOf(raw) !== null);
      issues.push(letterUncertain(heading, found.letter, isUnit, cells));
    }
  }
  if (units.size === 0 && issues.length === 0) return observed;
  const [first] = units.values();
  const isShared = units.size === measures.length && new Set(units.values()).size === 1;
  return {
    ...observed,
    observations: observed.observations.map((one, i) => {
      const letter = units.get(i % measures.length);
      return letter === undefined || isMissing(one.value) ? one : asUnit(one, letter, !isShared);
    }),
    unit: isShared && first !== undefined ? first : observed.unit,
    issues: [...observed.issues, ...issues],
  };
}

/**
 * Like `withLetterUnits`, for a file that the package wrote: it states the unit of each number, so nothing else is a
 * unit.
 */
export function withStatedLetters(observed: Observed, { indicator }: Prepared): Observed {
  return {
    ...observed,
    observations: observed.observations.map((one) => {
      const letter = one.flags.length === 0 ? null : letterOf(one.raw);
      return letter !== null && letter === (one.unit ?? indicator.unit) ? asUnit(one, letter, false) : one;
    }),
  };
}
