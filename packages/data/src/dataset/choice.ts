import { columnText, filterWhere } from './filter.js';
import type { Observation } from './observation.js';

/** Column filters that leave one of several observations, and the other values those columns contain. */
export interface Choice {
  readonly where: readonly (readonly [column: string, text: string])[];
  /** Every value of the columns in `where`, including blank. */
  readonly values: readonly (readonly [column: string, texts: readonly string[]])[];
}

/** Any more columns would not fit in a sentence. */
const MOST_COLUMNS = 6;
/** Names for the whole rather than a part. Blank means that a row is not broken down. */
const WHOLE = /^(?:|all\b.*|persons?|people|both\b.*|total\b.*|every.*)$/i;

/**
 * Finds filters that leave one observation, using as few columns as possible. Offers the whole before its parts.
 *
 * @example
 * const { observations } = healthyLifeExpectancy();
 * chooseOne(observations.slice(0, 2), ['sex']).where; // [['sex', 'Men']]
 */
export function chooseOne(observations: readonly Observation[], columns: readonly string[]): Choice {
  const some = columns.slice(0, MOST_COLUMNS);
  const textOf = (observation: Observation, column: string): string => columnText(observation, column) ?? '';
  const wholes = (observation: Observation): number =>
    some.filter((column) => WHOLE.test(textOf(observation, column).trim())).length;
  let found: Observation | null = null;
  let most = -1;
  for (const observation of observations) {
    const count = wholes(observation);
    if (count > most) [found, most] = [observation, count];
  }
  if (found === null) return { where: [], values: [] };
  const whole = found;
  const left = (pairs: readonly (readonly [string, string])[]): number =>
    filterWhere(observations, new Map(pairs)).observations.length;
  let where = some.map((column) => [column, textOf(whole, column)] as const);
  const least = left(where);
  for (const pair of where) {
    const others = where.filter((each) => each !== pair);
    if (others.length > 0 && left(others) === least) where = others;
  }
  const values = where.map(([column]) => {
    const texts = observations.map((observation) => textOf(observation, column));
    return [column, [...new Set(texts)]] as const;
  });
  return { where, values };
}
