import { entries } from '@commonweal/charts/kit/entries.js';
import type { Attributes } from '../fit/choices.js';
import { writeList, writePairs } from '../read/pairs.js';
import { without } from '../take/names.js';
import { listed } from './fields.js';

/**
 * Attributes with one of them set, or left out where nothing is given.
 *
 * @example
 * withAttribute({ area: 'York' }, 'area', ''); // {}
 */
export function withAttribute(attributes: Attributes, name: string, value: string): Attributes {
  return value === '' ? without(attributes, name) : { ...attributes, [name]: value };
}

/** A flag is there or not. */
export function withFlag(attributes: Attributes, name: string, isSet: boolean): Attributes {
  return isSet ? { ...attributes, [name]: '' } : without(attributes, name);
}

/** A list with a value added or taken out. */
export function withListed(attributes: Attributes, name: string, value: string, isIn: boolean): Attributes {
  const others = listed(attributes[name]).filter((each) => each !== value);
  return withAttribute(attributes, name, writeList(isIn ? [...others, value] : others));
}

/** What a name has in a list of pairs, such as `polarities`; empty if nothing. */
export const valueFor = (pairs: string | undefined, name: string): string =>
  entries(pairs ?? '').find((entry) => entry.name === name)?.value ?? '';

/** A list of pairs with another value for a name; the name is left out if the value is empty. */
export function withPair(attributes: Attributes, list: string, name: string, value: string): Attributes {
  const others = entries(attributes[list] ?? '').flatMap((entry) =>
    entry.value === null || entry.name === name ? [] : [[entry.name, entry.value] as const],
  );
  return withAttribute(
    attributes,
    list,
    writePairs(value === '' ? others : [...others, [name, value] as const]),
  );
}

/** The group that a `where` or a `group` leaves of a dimension; empty for all. */
export const groupIn = (where: string | undefined, dimension: string): string =>
  entries(where ?? '').find(({ name }) => name.toLowerCase() === dimension.toLowerCase())?.value ?? '';

/** A `where` or a `group` with another group of a dimension; all of them if the value is empty. */
export function withGroup(
  attributes: Attributes,
  list: string,
  dimension: string,
  value: string,
): Attributes {
  const others = entries(attributes[list] ?? '').flatMap((entry) =>
    entry.value === null || entry.name.toLowerCase() === dimension.toLowerCase()
      ? []
      : [[entry.name, entry.value] as const],
  );
  return withAttribute(
    attributes,
    list,
    writePairs(value === '' ? others : [...others, [dimension, value] as const]),
  );
}
