import { columnKey } from '../../dataset/filter.js';
import { textsKey } from '../../dataset/texts-key.js';
import type { Issue } from '../../issues/issue.js';
import { codesWithoutIdentity } from '../../issues/messages.js';
import { textAt } from '../cell-table.js';
import type { Prepared } from '../layout.js';
import { readMarker } from '../number.js';

/** Codes that tell no areas apart, and what is to be said of them. */
export interface CodesAside {
  readonly codes: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

const NONE: CodesAside = { codes: new Set(), issues: [] };
/** A message names so many codes and lines. */
const MOST_NAMED = 5;
/** More names than one code can have by mistake. */
const MOST_NAMES = 1000;

/** A name without what one source adds to it and another leaves out. */
const nameKey = (name: string): string =>
  columnKey(name.replace(/,?\s*(?:city|county) of$/i, '').replace(/&/g, 'and'));

/** Words by which two names of one area at two times are alike: `North Yorkshire` and `Yorkshire North`. */
function shareWords(names: readonly string[]): boolean {
  const [first = new Set<string>(), ...others] = names.map(
    (name) => new Set(name.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
  );
  return others.every((words) => [...words].some((word) => first.has(word)));
}

/** The names of each code, by what tells them apart. Most codes have one, which is compared as it stands. */
function namesByCode({ table, rows }: Prepared, areaCode: number, area: number): Map<string, string[]> {
  const namesOf = new Map<string, string[]>();
  for (const row of rows) {
    const code = textAt(table, row, areaCode);
    const name = textAt(table, row, area);
    if (code === '' || name === '') continue;
    const names = namesOf.get(code);
    if (names === undefined) namesOf.set(code, [name]);
    else if (names[0] !== name && names.length < MOST_NAMES && !names.includes(name)) names.push(name);
  }
  return namesOf;
}

/** Of doubtful codes, those that have two names in one period and group. */
function clashing(
  prepared: Prepared,
  areaCode: number,
  area: number,
  doubtful: ReadonlySet<string>,
): Set<string> {
  const { table, rows, columns } = prepared;
  const found = new Set<string>();
  const places = new Map<string, string>();
  for (const row of rows) {
    const code = textAt(table, row, areaCode);
    const name = textAt(table, row, area);
    if (!doubtful.has(code) || name === '') continue;
    const groups = columns.groups.map(([, column]) => textAt(table, row, column));
    const place = textsKey([code, textAt(table, row, columns.period), ...groups]);
    const known = places.get(place);
    if (known === undefined) places.set(place, nameKey(name));
    else if (known !== nameKey(name)) found.add(code);
  }
  return found;
}

/**
 * Codes that stand beside more than one name in one period and group, or beside three and more that have no word in common; and marks
 * in place of a code (`na`, `-`). A code that is renamed from one year to the next stays what it is.
 */
export function codesAside(prepared: Prepared): CodesAside {
  const { table, rows, columns } = prepared;
  const { areaCode, area } = columns;
  // A file that the package wrote has been judged before.
  if (areaCode === null || area === null || columns.stated !== undefined) return NONE;
  const namesOf = namesByCode(prepared, areaCode, area);
  const aside = new Set([...namesOf.keys()].filter(isMark));
  const several = [...namesOf].filter(
    ([code, names]) => names.length > 1 && !aside.has(code) && new Set(names.map(nameKey)).size > 1,
  );
  const doubtful = new Set(several.map(([code]) => code));
  if (doubtful.size > 0) for (const code of clashing(prepared, areaCode, area, doubtful)) aside.add(code);
  for (const [code, names] of several) if (names.length > 2 && !shareWords(names)) aside.add(code);
  if (aside.size === 0) return NONE;
  const named = [...aside]
    .slice(0, MOST_NAMED)
    .map((code) => ({ code, names: namesOf.get(code)?.length ?? 0 }));
  const lines = rows.filter((row) => aside.has(textAt(table, row, areaCode))).map((row) => table.line(row));
  return { codes: aside, issues: [codesWithoutIdentity(named, lines)] };
}

/** Whether a code is a mark that says that there is none. A letter alone may be a code. */
function isMark(code: string): boolean {
  return !/^[a-z]$/i.test(code) && readMarker(code) !== null;
}
