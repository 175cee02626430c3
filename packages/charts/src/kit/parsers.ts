import { attributeForm, badValue, isIntegrity, keywordOf, unknownKeyword } from '@commonweal/data';
import { entries, parts } from './entries.js';
import type { ColumnRoles, Keyword, Names, Option, Pairs, Report } from './option.js';

/** Adds to the function that reads an option what is to be known of it. Pure, so that a bundle leaves unused options out. */
const option = <Value, Stated>(
  read: (said: unknown, attribute: string, report: Report) => Value,
  facts: Pick<Option<unknown>, 'takes' | 'allowed' | 'range'>,
): Option<Value, Stated> => Object.assign(read, facts);

/** Text as it stands, without blanks at its ends; null where nothing was said. */
export const text = /* @__PURE__ */ option<string | null, string | null>(
  (said, attribute, report) => {
    const trimmed = oneText(said, attribute, report).trim();
    return trimmed === '' ? null : trimmed;
  },
  { takes: 'text' },
);

/** Integrity hashes, as a script has them. One that cannot be checked would seal nothing. */
export const integrityHashes = /* @__PURE__ */ option<string | null, string | null>(
  (said, attribute, report) => {
    const written = oneText(said, attribute, report).trim();
    if (written === '' || isIntegrity(written)) return written === '' ? null : written;
    report(badValue(attribute, written, 'integrity'));
    return null;
  },
  { takes: 'text' },
);

/** A single character, or the word `tab`. */
export const character = /* @__PURE__ */ option<string | null, string | null>(
  (said, attribute, report) => {
    const written = oneText(said, attribute, report);
    if (written === '' || written.length === 1) return written === '' ? null : written;
    if (written === 'tab') return '\t';
    report(badValue(attribute, written, 'character'));
    return null;
  },
  { takes: 'character' },
);

/** Text as it stands; empty where the author said that there is none, null where nothing was said. */
export const textOrNone = /* @__PURE__ */ option<string | null, string | null>(
  (said, attribute, report) =>
    typeof said === 'string' || typeof said === 'number'
      ? asText(said).trim()
      : text(said, attribute, report),
  { takes: 'text' },
);

/** `a; b`, or an array or a Set of texts. Names contain commas, so the semicolon parts them; one with a semicolon is quoted. */
export const list = /* @__PURE__ */ option<readonly string[], Names | null>(
  (said, attribute, report) => {
    if (!Array.isArray(said) && !(said instanceof Set))
      return parts(oneText(said, attribute, report)).filter((part) => part !== '');
    return [...(said as Iterable<unknown>)].flatMap((part) => {
      const written = asPart(part, attribute, report);
      return written === null || written === '' ? [] : [written];
    });
  },
  { takes: 'names' },
);

/** A list; null where nothing was said, empty where the author said that there is none. */
export const listOrNone = /* @__PURE__ */ option<readonly string[] | null, Names | null>(
  (said, attribute, report) => (said === null || said === undefined ? null : list(said, attribute, report)),
  { takes: 'names' },
);

/**
 * `name=value; name=value`, a plain object, a Map, or an array of pairs or of texts. The first equals sign parts the two, so a value
 * may hold another. Each name stands once.
 */
export const map = /* @__PURE__ */ option<ReadonlyMap<string, string>, Pairs | null>(
  (said, attribute, report) => {
    const pairs = new Map<string, string>();
    for (const [name, value] of pairsOf(said, attribute, report)) {
      const before = pairs.get(name);
      if (before !== undefined && before !== value)
        report(badValue(attribute, `${name}=${before}; ${name}=${value}`, 'eachNameOnce'));
      pairs.set(name, value);
    }
    return pairs;
  },
  { takes: 'pairs' },
);

/** As `map`; a name that stands more than once, such as `dimension`, has the list of its values. */
export const roles = /* @__PURE__ */ option<
  ReadonlyMap<string, string | readonly string[]>,
  ColumnRoles | null
>(
  (said, attribute, report) => {
    const found = new Map<string, string | readonly string[]>();
    for (const [name, value] of pairsOf(said, attribute, report)) {
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
    report(badValue(attribute, value === null ? name : `=${value}`, 'pairs'));
    return [];
  });
}

/** `10; 20.5; 30` or an array of numbers. */
export const numbers = /* @__PURE__ */ option<readonly number[], string | readonly number[] | null>(
  (said, attribute, report) =>
    list(said, attribute, report).flatMap((part) => {
      const number = Number(part);
      if (Number.isFinite(number)) return [number];
      report(badValue(attribute, part, 'numbers'));
      return [];
    }),
  { takes: 'numbers' },
);

/** A whole number between two ends. */
export function integer<F extends number | null>(
  min: number,
  max: number,
  fallback: F,
): Option<number | F, string | number | null> {
  return option(
    (said, attribute, report) => {
      const written = oneText(said, attribute, report).trim();
      if (written === '') return fallback;
      const number = Number(written);
      if (Number.isInteger(number) && number >= min && number <= max) return number;
      report(badValue(attribute, written, { min, max }));
      return fallback;
    },
    { takes: 'number', range: [min, max] },
  );
}

/** One of a list of keywords. Any other is refused at once. */
export function keyword<const Allowed extends readonly string[], F extends Allowed[number] | null>(
  allowed: Allowed,
  fallback: F,
): Option<Allowed[number] | F, Keyword<Allowed[number]> | null> {
  return option(
    (said, attribute, report) => {
      const written = oneText(said, attribute, report).trim();
      if (written === '') return fallback;
      const found = keywordOf<Allowed[number]>(written, allowed);
      if (found !== undefined) return found;
      report(unknownKeyword(attribute, written, allowed.map(attributeForm)));
      return fallback;
    },
    { takes: 'keyword', allowed },
  );
}

/** An attribute that is there or not. */
export const flag = /* @__PURE__ */ option<boolean, boolean>((said) => said === true, { takes: 'flag' });

/** `column`, `column ascending` or `column descending`. A column's name may hold blanks. */
export const order = /* @__PURE__ */ option<
  { column: string; direction: 'ascending' | 'descending' | null } | null,
  string | null
>(
  (said, attribute, report) => {
    const written = oneText(said, attribute, report).trim();
    if (written === '') return null;
    const at = written.lastIndexOf(' ');
    const last = written.slice(at + 1);
    if (at < 0 || (last !== 'ascending' && last !== 'descending'))
      return { column: written, direction: null };
    return { column: written.slice(0, at).trim(), direction: last };
  },
  { takes: 'order' },
);

/** `10`, or `top 5, bottom 5`, or either half of it: the rows kept at the ends. `all` keeps every row. */
export const ends = /* @__PURE__ */ option<{ top: number; bottom: number } | null, string | number | null>(
  (said, attribute, report) => {
    const written = oneText(said, attribute, report).trim().toLowerCase();
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
  report(badValue(attribute, nameOf(part), 'texts'));
  return null;
}

/** What is one text or number. Else it is refused; `false` is what a script says for nothing. */
function oneText(said: unknown, attribute: string, report: Report): string {
  if (typeof said === 'string' || typeof said === 'number') return String(said);
  if (said !== null && said !== undefined && said !== false)
    report(badValue(attribute, nameOf(said), 'text'));
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
