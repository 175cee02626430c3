import type { Issue } from '../issues/issue.js';
import { duplicateKey, jsonTooDeep, notJson } from '../issues/messages.js';

/** A number of a JSON text, as it is written there: no digit is lost. */
export class JsonNumber {
  constructor(readonly text: string) {}
}

/** A JSON value. Objects are Maps, so that keys keep their order and `__proto__` is a key like any other. */
export type JsonValue = string | JsonNumber | boolean | null | JsonValue[] | JsonObject;
export type JsonObject = Map<string, JsonValue>;

/** What came of reading JSON: a value, or the reason why there is none; and keys that stand twice. */
export interface ReadJson {
  readonly value: JsonValue | undefined;
  readonly issues: readonly Issue[];
}

const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS: readonly (readonly [text: string, value: boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const WHITE = ' \t\n\r';

class JsonProblem extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

/** Reads one JSON text; a cursor over it. */
class JsonReader {
  at = 0;
  readonly issues: Issue[] = [];
  readonly #text: string;
  readonly #number = new RegExp(NUMBER.source, 'y');

  constructor(text: string) {
    this.#text = text;
  }

  lineAt(offset: number): { line: number; column: number } {
    const before = this.#text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }

  fail(): never {
    const char = this.#text[this.at];
    const { line, column } = this.lineAt(this.at);
    throw new JsonProblem(
      notJson(line, column, char === undefined ? 'an unexpected end' : `an unexpected ‘${char}’`),
    );
  }

  /** The next character that is not white space. */
  peek(): string {
    while (this.at < this.#text.length && WHITE.includes(this.#text[this.at] ?? '')) this.at += 1;
    return this.#text[this.at] ?? '';
  }

  value(depth: number): JsonValue {
    const char = this.peek();
    if (depth > MAX_DEPTH) throw new JsonProblem(jsonTooDeep(MAX_DEPTH, this.lineAt(this.at).line));
    if (char === '"') return this.string();
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    for (const [text, value] of LITERALS) {
      if (this.#text.startsWith(text, this.at)) {
        this.at += text.length;
        return value;
      }
    }
    this.#number.lastIndex = this.at;
    const number = this.#number.exec(this.#text)?.[0];
    if (number === undefined) return this.fail();
    this.at += number.length;
    return new JsonNumber(number);
  }

  /** Reads the items between two brackets, with a comma between each. */
  items(close: string, read: () => void): void {
    this.at += 1;
    if (this.peek() !== close) {
      read();
      while (this.peek() === ',') {
        this.at += 1;
        this.peek();
        read();
      }
    }
    if (this.peek() !== close) this.fail();
    this.at += 1;
  }

  array(depth: number): JsonValue[] {
    const found: JsonValue[] = [];
    this.items(']', () => found.push(this.value(depth + 1)));
    return found;
  }

  object(depth: number): JsonObject {
    const found: JsonObject = new Map();
    this.items('}', () => {
      if (this.peek() !== '"') this.fail();
      const start = this.at;
      const key = this.string();
      if (this.peek() !== ':') this.fail();
      this.at += 1;
      if (found.has(key)) this.issues.push(duplicateKey(key, this.lineAt(start).line));
      found.set(key, this.value(depth + 1));
    });
    return found;
  }

  string(): string {
    const start = this.at;
    for (this.at += 1; this.at < this.#text.length; this.at += 1) {
      const code = this.#text.charCodeAt(this.at);
      if (code === 92) this.at += 1;
      else if (code === 34) {
        this.at += 1;
        return this.unescaped(start);
      } else if (code < 32) break;
    }
    return this.fail();
  }

  unescaped(start: number): string {
    const literal = this.#text.slice(start, this.at);
    if (!literal.includes('\\')) return literal.slice(1, -1);
    try {
      return String(JSON.parse(literal));
    } catch {
      this.at = start;
      return this.fail();
    }
  }
}

/**
 * Reads JSON with what `JSON.parse` loses: digits of long numbers, the order of keys, keys given twice, and where an error is.
 * Never throws; more than 64 levels are refused.
 *
 * @example
 * readJson('[1.50]').value; // [new JsonNumber('1.50')]
 */
export function readJson(text: string): ReadJson {
  const reader = new JsonReader(text);
  try {
    const value = reader.value(0);
    if (reader.peek() !== '') reader.fail();
    return { value, issues: reader.issues };
  } catch (problem) {
    if (problem instanceof JsonProblem) return { value: undefined, issues: [problem.issue] };
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

function jsonText(value: JsonValue): string {
  if (value instanceof JsonNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (value instanceof Map) {
    return `{${[...value].map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
