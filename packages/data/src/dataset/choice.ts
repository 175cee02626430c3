import { columnText, filterWhere } from './filter.js';
import type { Observation } from './observation.js';

/** What an author can write to be left with one of several observations, and what else the columns hold. */
export interface Choice {
  readonly where: readonly (readonly [column: string, text: string])[];
  /** Every text of the columns in `where`; blank is one. */
  readonly values: readonly (readonly [column: string, texts: readonly string[]])[];
}

/** Further columns would make no sentence. */
const MOST_COLUMNS = 6;
/** The whole, and not a part of it. A blank says that a row is not broken down. */
const WHOLE = /^(?:|all\b.*|persons?|people|both\b.*|total\b.*|every.*)$/i;

/**
 * What leaves one of the observations, in as few columns as will do. The whole is offered before its parts.
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
