import type { Dataset } from '../dataset/dataset.js';
import { isMissing } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { doubtfulYear, type Period } from '../dataset/period.js';
import type { Issue } from '../issues/issue.js';
import type { UnusualNumbers } from '../issues/details/values.js';
import { ambiguousPeriod, garbledText, limitsAsGroups, outsideUsualRange } from '../issues/messages.js';
import type { CellTable } from './cell-table.js';
import { limitHeading } from './roles/limit-heading.js';

/** Returns the number at fault as text, or null if nothing is unusual. */
type Check = (observation: Observation) => string | null;

const numberIn = ({ value }: Observation): number | null => (isMissing(value) ? null : value);

/** A column may have a different unit from the indicator. */
function checksFor(usual: string): readonly (readonly [what: UnusualNumbers, check: Check])[] {
  const isOf = (pattern: RegExp): ((one: Observation) => boolean) => {
    const isUsual = pattern.test(usual);
    return ({ unit }) => (unit === undefined ? isUsual : pattern.test(unit));
  };
  const isPercentage = isOf(/^(?:%|per ?cent\b)/i);
  const isRate = isOf(/^per \d/i);
  return [
    ['percentagesAbove100', (one) => ((numberIn(one) ?? 0) > 100 && isPercentage(one) ? one.raw : null)],
    ['ratesBelow0', (one) => ((numberIn(one) ?? 0) < 0 && isRate(one) ? one.raw : null)],
    ['countsBelow0', ({ count }) => (count !== null && count < 0 ? String(count) : null)],
    [
      'countsNotWhole',
      // A count below 0 is already reported above.
      ({ count }) => (count !== null && count >= 0 && !Number.isInteger(count) ? String(count) : null),
    ],
    [
      'denominatorsTooSmall',
      (one) => {
        const { count, denominator } = one;
        const isSmaller = isPercentage(one) && denominator !== null && count !== null && denominator < count;
        return denominator !== null && (denominator <= 0 || isSmaller) ? String(denominator) : null;
      },
    ],
  ];
}

/**
 * Numbers outside the usual range for their kind: shown as given, and reported.
 *
 * @example
 * unusualNumbers(readDataset('Area,Rate (%)\nYork,105').dataset).map(({ code }) => code); // ['outside-usual-range']
 */
export function unusualNumbers({ observations, indicator }: Dataset): Issue[] {
  return checksFor(indicator.unit).flatMap(([what, check]) => {
    const cells: { raw: string; line: number | null }[] = [];
    for (const observation of observations) {
      const raw = check(observation);
      if (raw !== null) cells.push({ raw, line: observation.line });
    }
    return cells.length === 0 ? [] : [outsideUsualRange(what, cells)];
  });
}

/** UTF-8 read as Windows-1252 and saved again (`â€“` for a dash, `Ã´` for ô), or text that lost letters for good. */
const GARBLED = /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}|\ufffd/u;

/**
 * The first garbled letters in a text, or null. They are shown as they are: we do not guess what was meant.
 *
 * @example
 * garbledIn('area,value\nYnys MÃ´n,5')?.where.line; // 2
 */
export function garbledIn(text: string): Issue | null {
  const found = GARBLED.exec(text);
  if (found === null) return null;
  const line = text.slice(0, found.index).split(/\r\n|\n|\r/).length;
  return garbledText(line, found[0]);
}

/**
 * The first garbled letters in the cells of a table, for sources without text to search.
 *
 * @example
 * garbledCell(tableOf([['area'], ['Ynys MÃ´n']], (row) => row + 1))?.where.line; // 2
 */
export function garbledCell(table: CellTable): Issue | null {
  for (let row = 0; row < table.rows; row += 1) {
    for (let column = 0; column < table.width(row); column += 1) {
      const found = GARBLED.exec(table.at(row, column));
      if (found !== null) return garbledText(table.line(row), found[0]);
    }
  }
  return null;
}

/**
 * Groups whose names look like confidence limits.
 *
 * @example
 * limitGroups(readDataset('Area,2019,2020 lower CI\nYork,5,4').dataset).map(({ code }) => code); // ['limits-as-groups']
 */
export function limitGroups({ observations }: Dataset): Issue[] {
  const found = new Set<string>();
  const groups = new Set<Observation['group']>();
  for (const { group } of observations) groups.add(group);
  for (const group of groups) {
    for (const text of group.values()) if (limitHeading(text)?.isPlain === true) found.add(text);
  }
  return found.size === 0 ? [] : [limitsAsGroups([...found])];
}

/**
 * Periods such as `2015-16`, which may be a financial year or two calendar years.
 *
 * @example
 * ambiguousPeriods(readDataset('Area,Period,Rate\nYork,2015-16,5').dataset).map(({ code }) => code); // ['ambiguous-period']
 */
export function ambiguousPeriods({ observations }: Dataset): Issue[] {
  const lines = new Map<string, number | null>();
  let last: Period | null = null;
  for (const { period, line } of observations) {
    if (period === null || period === last) continue;
    last = period;
    if (!lines.has(period.raw) && doubtfulYear(period) !== null) lines.set(period.raw, line);
  }
  const found = [...lines.values()].flatMap((line) => line ?? []);
  return lines.size === 0 ? [] : [ambiguousPeriod([...lines.keys()], found)];
}
