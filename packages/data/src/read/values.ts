import type { Issue } from '../issues/issue.js';
import { dataShape, jsonShape, jsonTooDeep, tooMuchData } from '../issues/messages.js';
import { MOST_ROWS } from './caps.js';
import { JsonNumber, type JsonValue, ReadProblem } from './json.js';

const MAX_DEPTH = 64;

/** The issue for something other than plain data from a script, named if it is a known type. */
function notPlain(value: object): Issue {
  if (value instanceof Map) return dataShape('Map');
  if (value instanceof Set) return dataShape('Set');
  return value instanceof Date ? dataShape('Date') : jsonShape('notPlainData');
}

function copy(value: unknown, depth: number): JsonValue {
  if (depth > MAX_DEPTH) throw new ReadProblem(jsonTooDeep(MAX_DEPTH, 1));
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return new JsonNumber(String(value));
  if (typeof value !== 'object') throw new ReadProblem(jsonShape('notPlainData'));
  if (Array.isArray(value)) {
    if (value.length > MOST_ROWS) throw new ReadProblem(tooMuchData('rows', MOST_ROWS));
    return Array.from({ length: value.length }, (_, index) => own(value, String(index), depth));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw new ReadProblem(notPlain(value));
  return new Map(Object.keys(value).map((key) => [key, own(value, key, depth)]));
}

/** An object's own value; getters are not called. */
function own(holder: object, key: string, depth: number): JsonValue {
  return copy(Object.getOwnPropertyDescriptor(holder, key)?.value, depth + 1);
}

/**
 * Copies plain JavaScript data (from a script on the page) into JSON values. Getters and `toString` are not called;
 * anything but plain lists, records, texts and numbers is reported and not read.
 *
 * @example
 * fromValues(['Leeds', 62]).value; // ['Leeds', new JsonNumber('62')]
 */
export function fromValues(value: unknown): {
  readonly value: JsonValue | undefined;
  readonly issues: readonly Issue[];
} {
  try {
    return { value: copy(value, 0), issues: [] };
  } catch (problem) {
    if (problem instanceof ReadProblem) return { value: undefined, issues: [problem.issue] };
    // A hostile Proxy can throw anything.
    return { value: undefined, issues: [jsonShape('notPlainData')] };
  }
}
