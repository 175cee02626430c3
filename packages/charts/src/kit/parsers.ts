import type { Issue } from '@commonweal/data';
import { attributeForm, badValue, isIntegrity, keywordOf, unknownKeyword } from '@commonweal/data';
import { entries, parts } from './entries.js';

/** Told of each value that was refused. */
export type Report = (issue: Issue) => void;

/** Reads what an author wrote in one attribute, or set on the property of the same name. */
export type Parser<T> = (said: unknown, attribute: string, report: Report) => T;

/** Property → how what stands in it is read. The one declaration of an element's options. */
export type Schema = Readonly<Record<string, Parser<unknown>>>;

export type Parsed<S extends Schema> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** The attribute form of a name or keyword. */
export const toKebab = attributeForm;

/**
 * Reads all options of an element by its schema.
 *
 * @param said Property → what the author said; null or undefined where nothing was said.
 */
export function parseAttributes<S extends Schema>(
  schema: S,
  said: (property: string) => unknown,
  report: Report,
): Parsed<S> {
  const entries = Object.entries(schema).map(([property, parse]) => [
    property,
    parse(said(property), toKebab(property), report),
  ]);
  return Object.fromEntries(entries) as Parsed<S>;
}

/** Text as it stands, without blanks at its ends; null where nothing was said. */
export const text: Parser<string | null> = (said, attribute, report) => {
  const trimmed = oneText(said, attribute, report).trim();
  return trimmed === '' ? null : trimmed;
};

/** Integrity hashes, as a script has them. One that cannot be checked would seal nothing. */
export const integrityHashes: Parser<string | null> = (said, attribute, report) => {
  const written = oneText(said, attribute, report).trim();
  if (written === '' || isIntegrity(written)) return written === '' ? null : written;
  report(badValue(attribute, written, 'sha256-, sha384- or sha512- with the digest of the file in base64'));
  return null;
};

/** A single character, or the word `tab`. */
export const character: Parser<string | null> = (said, attribute, report) => {
  const written = oneText(said, attribute, report);
  if (written === '' || written.length === 1) return written === '' ? null : written;
  if (written === 'tab') return '\t';
  report(badValue(attribute, written, 'a single character, or tab'));
  return null;
};

/** Text as it stands; empty where the author said that there is none, null where nothing was said. */
export const textOrNone: Parser<string | null> = (said, attribute, report) =>
  typeof said === 'string' || typeof said === 'number' ? asText(said).trim() : text(said, attribute, report);

/** `a; b`, or an array or a Set of texts. Names contain commas, so the semicolon parts them; one with a semicolon is quoted. */
export const list: Parser<readonly string[]> = (said, attribute, report) => {
  if (!Array.isArray(said) && !(said instanceof Set))
    return parts(oneText(said, attribute, report)).filter((part) => part !== '');
  return [...(said as Iterable<unknown>)].flatMap((part) => {
    const written = asPart(part, attribute, report);
    return written === null || written === '' ? [] : [written];
  });
};

/** A list; null where nothing was said, empty where the author said that there is none. */
export const listOrNone: Parser<readonly string[] | null> = (said, attribute, report) =>
  said === null || said === undefined ? null : list(said, attribute, report);

/**
 * `name=value; name=value`, a plain object, a Map, or an array of pairs or of texts. The first equals sign parts the two, so a value
 * may hold another. Each name stands once.
 */
export const map: Parser<ReadonlyMap<string, string>> = (said, attribute, report) => {
  const pairs = new Map<string, string>();
  for (const [name, value] of pairsOf(said, attribute, report)) {
    const before = pairs.get(name);
    if (before !== undefined && before !== value)
      report(badValue(attribute, `${name}=${before}; ${name}=${value}`, 'written with each name once'));
    pairs.set(name, value);
  }
  return pairs;
};

/** As `map`; a name that stands more than once, such as `dimension`, has the list of its values. */
export const roles: Parser<ReadonlyMap<string, string | readonly string[]>> = (said, attribute, report) => {
  const found = new Map<string, string | readonly string[]>();
  for (const [name, value] of pairsOf(said, attribute, report)) {
    const before = found.get(name);
    found.set(
      name,
      before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value],
    );
  }
  return found;
};

function pairsOf(said: unknown, attribute: string, report: Report): (readonly [string, string])[] {
  if (said === null || said === undefined) return [];
  if (typeof said === 'object' && !Array.isArray(said)) {
    const given: (readonly [unknown, unknown])[] = said instanceof Map ? [...said] : Object.entries(said);
    return given.flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).flatMap((each) => pairOf(name, each, attribute, report)),
    );
  }
  if (Array.isArray(said)) {
    return said.flatMap((each: unknown) =>
      Array.isArray(each) ? pairOf(each[0], each[1], attribute, report) : pairsOf(each, attribute, report),
    );
  }
  return entries(oneText(said, attribute, report)).flatMap(({ name, value }) => {
    if (name !== '' && value !== null) return [[name, value] as const];
    report(badValue(attribute, value === null ? name : `=${value}`, 'written as name=value; name=value'));
    return [];
  });
}

/** `10; 20.5; 30` or an array of numbers. */
export const numbers: Parser<readonly number[]> = (said, attribute, report) =>
  list(said, attribute, report).flatMap((part) => {
    const number = Number(part);
    if (Number.isFinite(number)) return [number];
    report(badValue(attribute, part, 'a list of numbers, such as 10; 20.5; 30'));
    return [];
  });

/** A whole number between two ends. */
export function integer<F extends number | null>(min: number, max: number, fallback: F): Parser<number | F> {
  return (said, attribute, report) => {
    const written = oneText(said, attribute, report).trim();
    if (written === '') return fallback;
    const number = Number(written);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    report(badValue(attribute, written, `a whole number from ${min} to ${max}`));
    return fallback;
  };
}

/** One of a list of words. Any other is refused at once. */
export function keyword<T extends string, F extends T | null>(
  allowed: readonly T[],
  fallback: F,
): Parser<T | F> {
  return (said, attribute, report) => {
    const written = oneText(said, attribute, report).trim();
    if (written === '') return fallback;
    const found = keywordOf(written, allowed);
    if (found !== undefined) return found;
    report(unknownKeyword(attribute, written, allowed.map(toKebab)));
    return fallback;
  };
}

/** An attribute that is there or not. */
export const flag: Parser<boolean> = (said) => said === true;

/** `column`, `column ascending` or `column descending`. A column's name may hold blanks. */
export const order: Parser<{ column: string; direction: 'ascending' | 'descending' | null } | null> = (
  said,
  attribute,
  report,
) => {
  const written = oneText(said, attribute, report).trim();
  if (written === '') return null;
  const at = written.lastIndexOf(' ');
  const last = written.slice(at + 1);
  if (at < 0 || (last !== 'ascending' && last !== 'descending')) return { column: written, direction: null };
  return { column: written.slice(0, at).trim(), direction: last };
};

/** `10`, or `top 5, bottom 5`, or either half of it: the rows kept at the ends. `all` keeps every row. */
export const ends: Parser<{ top: number; bottom: number } | null> = (said, attribute, report) => {
  const written = oneText(said, attribute, report).trim().toLowerCase();
  if (written === '' || written === 'all') return null;
  const wanted = { top: 0, bottom: 0 };
  for (const part of written.split(',')) {
    const words = part.trim().split(' ').filter(Boolean);
    const end = words.length === 1 ? 'top' : words[0];
    const count = Number(words.at(-1));
    if (words.length > 2 || (end !== 'top' && end !== 'bottom') || !Number.isInteger(count) || count < 1) {
      report(badValue(attribute, written, '10, or top 5, bottom 5, or all'));
      return null;
    }
    wanted[end] = count;
  }
  return wanted;
};

/** A name with its value; none where the value was refused, since half a pair would be a condition nobody wrote. */
function pairOf(
  name: unknown,
  value: unknown,
  attribute: string,
  report: Report,
): (readonly [string, string])[] {
  const written = asPart(value, attribute, report);
  return written === null ? [] : [[asText(name), written]];
}

/** A part of an array or record. One that is no text or number is refused: it would be taken for nothing. */
function asPart(part: unknown, attribute: string, report: Report): string | null {
  if (typeof part === 'string' || typeof part === 'number') return asText(part).trim();
  report(badValue(attribute, nameOf(part), 'made of texts or numbers'));
  return null;
}

/** What is one text or number. Else it is refused; `false` is what a script says for nothing. */
function oneText(said: unknown, attribute: string, report: Report): string {
  if (typeof said === 'string' || typeof said === 'number') return String(said);
  if (said !== null && said !== undefined && said !== false)
    report(badValue(attribute, nameOf(said), 'a text or a number'));
  return '';
}

/** What was set where a text belongs, in a message. */
function nameOf(said: unknown): string {
  if (Array.isArray(said)) return '[…]';
  if (typeof said === 'object' && said !== null) return '{…}';
  return typeof said === 'function' ? 'function' : String(said);
}

function asText(said: unknown): string {
  return typeof said === 'string' || typeof said === 'number' ? String(said) : '';
}
