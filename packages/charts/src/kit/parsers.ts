import { attributeForm, badValue, isIntegrity, keywordOf, unknownKeyword } from '@commonweal/data';
import { entries, parts } from './entries.js';
import type { ColumnRoles, Former, Keyword, Names, Option, Pairs, Parser, Report } from './option.js';

/** Attaches an option's metadata to the function that parses it. Pure, so that bundlers can drop unused options. */
const option = <Value, Stated>(
  read: (input: unknown, attribute: string, report: Report) => Value,
  facts: Pick<Option<unknown>, 'takes' | 'allowed' | 'range'>,
): Option<Value, Stated> => Object.assign(read, facts);

/** The former name of an option of the same schema; see `parseAttributes`. */
export function former<Stated>(now: string, like: Option<unknown, Stated>): Former<Stated> {
  const read: Parser<unknown> = (...given) => like(...given);
  return Object.assign(read, like, { now });
}

/** Text without leading or trailing spaces; null if unset. */
export const text = /* @__PURE__ */ option<string | null, string | null>(
  (input, attribute, report) => {
    const trimmed = oneText(input, attribute, report).trim();
    return trimmed === '' ? null : trimmed;
  },
  { takes: 'text' },
);

/**
 * Integrity hashes, in the format of a script's `integrity` attribute. Rejects malformed ones, which would protect
 * nothing.
 */
export const integrityHashes = /* @__PURE__ */ option<string | null, string | null>(
  (input, attribute, report) => {
    const written = oneText(input, attribute, report).trim();
    if (written === '' || isIntegrity(written)) return written === '' ? null : written;
    report(badValue(attribute, written, 'integrity'));
    return null;
  },
  { takes: 'text' },
);

/** A single character, or the word `tab`. */
export const character = /* @__PURE__ */ option<string | null, string | null>(
  (input, attribute, report) => {
    const written = oneText(input, attribute, report);
    if (written === '' || written.length === 1) return written === '' ? null : written;
    if (written === 'tab') return '\t';
    report(badValue(attribute, written, 'character'));
    return null;
  },
  { takes: 'character' },
);

/** Text; empty if the author set it to nothing, null if unset. */
export const textOrNone = /* @__PURE__ */ option<string | null, string | null>(
  (input, attribute, report) =>
    typeof input === 'string' || typeof input === 'number'
      ? asText(input).trim()
      : text(input, attribute, report),
  { takes: 'text' },
);

/**
 * `a; b`, or an array or Set of texts. Names contain commas, so semicolons separate them; put a name that contains a
 * semicolon in quotation marks.
 */
export const list = /* @__PURE__ */ option<readonly string[], Names | null>(
  (input, attribute, report) => {
    if (!Array.isArray(input) && !(input instanceof Set))
      return parts(oneText(input, attribute, report)).filter((part) => part !== '');
    return [...(input as Iterable<unknown>)].flatMap((part) => {
      const written = asPart(part, attribute, report);
      return written === null || written === '' ? [] : [written];
    });
  },
  { takes: 'names' },
);

/** A list; null if unset, empty if the author set it to nothing. */
export const listOrNone = /* @__PURE__ */ option<readonly string[] | null, Names | null>(
  (input, attribute, report) =>
    input === null || input === undefined ? null : list(input, attribute, report),
  { takes: 'names' },
);

/**
 * `name=value; name=value`, a plain object, a Map, or an array of pairs or of texts. Splits at the first equals sign,
 * so a value may contain another. Each name may have only one value.
 */
export const map = /* @__PURE__ */ option<ReadonlyMap<string, string>, Pairs | null>(
  (input, attribute, report) => {
    const pairs = new Map<string, string>();
    for (const [name, value] of pairsOf(input, attribute, report)) {
      const before = pairs.get(name);
      if (before !== undefined && before !== value)
        report(badValue(attribute, `${name}=${before}; ${name}=${value}`, 'eachNameOnce'));
      pairs.set(name, value);
    }
    return pairs;
  },
  { takes: 'pairs' },
);

/** Like `map`, with one of a list of keywords for each name. Rejects any other. */
export function keywords<const Allowed extends readonly string[]>(
  allowed: Allowed,
): Option<ReadonlyMap<string, Allowed[number]>, Pairs | null> {
  return option(
    (input, attribute, report) => {
      const found = new Map<string, Allowed[number]>();
      for (const [name, written] of map(input, attribute, report)) {
        const known = keywordOf<Allowed[number]>(written, allowed);
        if (known === undefined) report(unknownKeyword(attribute, written, allowed.map(attributeForm)));
        else found.set(name, known);
      }
      return found;
    },
    { takes: 'pairs', allowed },
  );
}

/** Like `map`, but a name given more than once, such as `dimension`, collects a list of values. */
export const roles = /* @__PURE__ */ option<
  ReadonlyMap<string, string | readonly string[]>,
  ColumnRoles | null
>(
  (input, attribute, report) => {
    const found = new Map<string, string | readonly string[]>();
    for (const [name, value] of pairsOf(input, attribute, report)) {
      const before = found.get(name);
      found.set(
        name,
        before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value],
      );
    }
    return found;
  },
  { takes: 'roles' },
);

function pairsOf(input: unknown, attribute: string, report: Report): (readonly [string, string])[] {
  if (input === null || input === undefined) return [];
  if (typeof input === 'object' && !Array.isArray(input)) {
    const given: (readonly [unknown, unknown])[] = input instanceof Map ? [...input] : Object.entries(input);
    return given.flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).flatMap((each) => pairOf(name, each, attribute, report)),
    );
  }
  if (Array.isArray(input)) {
    return input.flatMap((each: unknown) =>
      Array.isArray(each) ? pairOf(each[0], each[1], attribute, report) : pairsOf(each, attribute, report),
    );
  }
  return entries(oneText(input, attribute, report)).flatMap(({ name, value }) => {
    if (name !== '' && value !== null) return [[name, value] as const];
    report(badValue(attribute, value === null ? name : `=${value}`, 'pairs'));
    return [];
  });
}

/** `10; 20.5; 30` or an array of numbers. */
export const numbers = /* @__PURE__ */ option<readonly number[], string | readonly number[] | null>(
  (input, attribute, report) =>
    list(input, attribute, report).flatMap((part) => {
      const number = Number(part);
      if (Number.isFinite(number)) return [number];
      report(badValue(attribute, part, 'numbers'));
      return [];
    }),
  { takes: 'numbers' },
);

/** A whole number within a range. */
export function integer<F extends number | null>(
  min: number,
  max: number,
  fallback: F,
): Option<number | F, string | number | null> {
  return option(
    (input, attribute, report) => {
      const written = oneText(input, attribute, report).trim();
      if (written === '') return fallback;
      const number = Number(written);
      if (Number.isInteger(number) && number >= min && number <= max) return number;
      report(badValue(attribute, written, { min, max }));
      return fallback;
    },
    { takes: 'number', range: [min, max] },
  );
}

/** One of a list of keywords. Rejects any other. */
export function keyword<const Allowed extends readonly string[], F extends Allowed[number] | null>(
  allowed: Allowed,
  fallback: F,
): Option<Allowed[number] | F, Keyword<Allowed[number]> | null> {
  return option(
    (input, attribute, report) => {
      const written = oneText(input, attribute, report).trim();
      if (written === '') return fallback;
      const found = keywordOf<Allowed[number]>(written, allowed);
      if (found !== undefined) return found;
      report(unknownKeyword(attribute, written, allowed.map(attributeForm)));
      return fallback;
    },
    { takes: 'keyword', allowed },
  );
}

/** A boolean attribute: present or absent. */
export const flag = /* @__PURE__ */ option<boolean, boolean>((input) => input === true, { takes: 'flag' });

/** `column`, `column ascending` or `column descending`. A column name may contain spaces. */
export const order = /* @__PURE__ */ option<
  { column: string; direction: 'ascending' | 'descending' | null } | null,
  string | null
>(
  (input, attribute, report) => {
    const written = oneText(input, attribute, report).trim();
    if (written === '') return null;
    const at = written.lastIndexOf(' ');
    const last = written.slice(at + 1);
    if (at < 0 || (last !== 'ascending' && last !== 'descending'))
      return { column: written, direction: null };
    return { column: written.slice(0, at).trim(), direction: last };
  },
  { takes: 'order' },
);

/** `10`, or `top 5, bottom 5`, or either half: the rows to keep at each end. `all` keeps every row. */
export const ends = /* @__PURE__ */ option<{ top: number; bottom: number } | null, string | number | null>(
  (input, attribute, report) => {
    const written = oneText(input, attribute, report).trim().toLowerCase();
    if (written === '' || written === 'all') return null;
    const wanted = { top: 0, bottom: 0 };
    for (const part of written.split(',')) {
      const words = part.trim().split(' ').filter(Boolean);
      const end = words.length === 1 ? 'top' : words[0];
      const count = Number(words.at(-1));
      if (words.length > 2 || (end !== 'top' && end !== 'bottom') || !Number.isInteger(count) || count < 1) {
        report(badValue(attribute, written, 'ends'));
        return null;
      }
      wanted[end] = count;
    }
    return wanted;
  },
  { takes: 'ends' },
);

/**
 * A name with its value; empty if the value was rejected, because half a pair would become a condition that nobody
 * wrote.
 */
function pairOf(
  name: unknown,
  value: unknown,
  attribute: string,
  report: Report,
): (readonly [string, string])[] {
  const written = asPart(value, attribute, report);
  return written === null ? [] : [[asText(name), written]];
}

/** One item of an array or record. Anything but text or a number is rejected, rather than silently ignored. */
function asPart(part: unknown, attribute: string, report: Report): string | null {
  if (typeof part === 'string' || typeof part === 'number') return asText(part).trim();
  report(badValue(attribute, nameOf(part), 'texts'));
  return null;
}

/** One text or number; anything else is rejected. `false` means unset, as scripts often use it. */
function oneText(input: unknown, attribute: string, report: Report): string {
  if (typeof input === 'string' || typeof input === 'number') return String(input);
  if (input !== null && input !== undefined && input !== false)
    report(badValue(attribute, nameOf(input), 'text'));
  return '';
}

/** Describes a rejected value in a message. */
function nameOf(input: unknown): string {
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object' && input !== null) return '{…}';
  return typeof input === 'function' ? 'function' : String(input);
}

function asText(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' ? String(input) : '';
}
