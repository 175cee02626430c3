import { entries } from '@commonweal/charts/kit/entries.js';

/** A name or a value, in quotation marks where it holds what separates them. */
const written = (text: string): string =>
  /[;="]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The value that conditions ask for in a dimension; null if they ask for none. */
export function conditionOn(conditions: string | null, dimension: string): string | null {
  return entries(conditions ?? '').find(({ name }) => isSame(name, dimension))?.value ?? null;
}

/**
 * Conditions with another value in one dimension, and without it for null. Null if none is left.
 *
 * @example
 * withCondition('Sex=Men; Age=All', 'Sex', 'Women'); // 'Age=All; Sex=Women'
 */
export function withCondition(
  conditions: string | null,
  dimension: string,
  value: string | null,
): string | null {
  const kept = entries(conditions ?? '').filter(({ name }) => !isSame(name, dimension));
  const all = value === null ? kept : [...kept, { name: dimension, value }];
  if (all.length === 0) return null;
  return all.map((each) => `${written(each.name)}=${written(each.value ?? '')}`).join('; ');
}
