import type { Issue } from '../issues/issue.js';
import { duplicateKey, jsonTooDeep, notJson } from '../issues/messages.js';

/** A JSON number exactly as written, so that no digit is lost. */
export class JsonNumber {
  constructor(readonly text: string) {}
}

/** A JSON value. Objects are Maps, so that keys keep their order and `__proto__` is a key like any other. */
export type JsonValue = string | JsonNumber | boolean | null | JsonValue[] | JsonObject;
export type JsonObject = Map<string, JsonValue>;

/** The result of reading JSON: a value or the issue if it failed, and any keys given twice. */
export interface ReadJson {
  readonly value: JsonValue | undefined;
  readonly issues: readonly Issue[];
}

const MAX_DEPTH = 64;

/** Stops the reading of a source: thrown and caught inside the reader, never passed on. */
export class ReadProblem extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

/**
 * Reads JSON and keeps what `JSON.parse` loses: the digits of long numbers, the order of keys, keys given twice, and
 * the position of an error. Never throws; more than 64 levels are reported as an issue.
 *
 * @example
 * readJson('[1.50]').value; // [new JsonNumber('1.50')]
 */
export function readJson(text: string): ReadJson {
  const issues: Issue[] = [];
  const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
  let at = 0;
  const doubled = new Set<string>();
  // How far lines have been counted, so that no part of the text is counted twice.
  let counted = 0;
  let line = 1;

  /** The line of an offset. Offsets must not go backwards from call to call. */
  const lineOf = (offset: number): number => {
    line += text.slice(counted, offset).split(/\r\n|\n|\r/).length - 1;
    counted = offset;
    return line;
  };
  const place = (offset: number): readonly [line: number, column: number] => {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return [lines.length, (lines.at(-1) ?? '').length + 1];
  };
  const fail = (): never => {
    throw new ReadProblem(notJson(...place(at), text[at] ?? null));
  };
  /** The next character that is not white space. */
  const peek = (): string => {
    while (text.charCodeAt(at) <= 32 && ' \t\n\r'.includes(text[at] ?? '-')) at += 1;
    return text[at] ?? '';
  };
  const take = (char: string): void => {
    if (peek() !== char) fail();
    at += 1;
  };
  const string = (): string => {
    const start = at;
    for (at += 1; text[at] !== '"'; at += 1) {
      if (text[at] === '\\') at += 1;
      if (!(text.charCodeAt(at) >= 32)) return fail();
    }
    at += 1;
    const literal = text.slice(start, at);
    if (!literal.includes('\\')) return literal.slice(1, -1);
    try {
      return String(JSON.parse(literal));
    } catch {
      at = start;
      return fail();
    }
  };
  /**
   * Whether another item follows inside the brackets. Moves past the opening bracket, commas and the closing bracket.
   */
  const hasMore = (close: string, isFirst: boolean): boolean => {
    if (isFirst) at += 1;
    if (peek() === close) {
      at += 1;
      return false;
    }
    if (!isFirst) take(',');
    return true;
  };
  const value = (depth: number): JsonValue => {
    if (depth > MAX_DEPTH) throw new ReadProblem(jsonTooDeep(MAX_DEPTH, place(at)[0]));
    const char = peek();
    if (char === '"') return string();
    if (char === '[') {
      if (!hasMore(']', true)) return [];
      // Start with the first item: the engine reserves room for many in a list that starts empty, and thousands hold
      // only one.
      const list = [value(depth + 1)];
      while (hasMore(']', false)) list.push(value(depth + 1));
      return list;
    }
    if (char === '{') {
      const record: JsonObject = new Map();
      for (let isFirst = true; hasMore('}', isFirst); isFirst = false) {
        if (peek() !== '"') fail();
        const start = at;
        const key = string();
        take(':');
        if (record.has(key) && !doubled.has(key)) {
          doubled.add(key);
          issues.push(duplicateKey(key, lineOf(start)));
        }
        record.set(key, value(depth + 1));
      }
      return record;
    }
    scalar.lastIndex = at;
    if (!scalar.test(text)) fail();
    const start = at;
    at = scalar.lastIndex;
    if (char === 'n') return null;
    return char === 't' || char === 'f' ? char === 't' : new JsonNumber(text.slice(start, at));
  };

  try {
    const whole = value(0);
    const records = [whole];
    // Treat one record a line, as services stream them, as a list of records.
    for (
      let from = at;
      whole instanceof Map && peek() === '{' && /[\n\r]/.test(text.slice(from, at));
      from = at
    )
      records.push(value(0));
    if (peek() !== '') fail();
    return { value: records.length > 1 ? records : whole, issues };
  } catch (problem) {
    if (problem instanceof ReadProblem) return { value: undefined, issues: [problem.issue] };
    throw problem;
  }
}

/**
 * The text of a JSON value as a cell: strings and numbers as they are, null as empty, lists and records as JSON.
 *
 * @example
 * cellText(new JsonNumber('1.50')); // '1.50'
 */
export function cellText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : jsonText(value);
}

/**
 * Like `cellText`, but keeps null.
 *
 * @example
 * cellOrNull(null); // null
 */
export function cellOrNull(value: JsonValue | undefined): string | null {
  return value === null ? null : cellText(value);
}

function jsonText(value: JsonValue): string {
  if (value instanceof JsonNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (value instanceof Map) {
    return `{${[...value].map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
