import { JsonNumber, type JsonValue } from './json.js';

/**
 * Rewrites JSON numbers with a decimal comma, for files whose texts use one: a JSON number always has a point, and
 * `1.234` would be read as 1,234.
 *
 * @example
 * withCommas(new JsonNumber('1.234')).text; // '1,234'
 */
export function withCommas(value: JsonValue): JsonValue {
  if (value instanceof JsonNumber) return new JsonNumber(value.text.replace('.', ','));
  if (Array.isArray(value)) return value.map(withCommas);
  if (!(value instanceof Map)) return value;
  return new Map([...value].map(([key, part]) => [key, withCommas(part)]));
}
