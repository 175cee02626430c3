import { columnKey } from '../../dataset/filter.js';
import { textsKey } from '../../dataset/texts-key.js';
import type { Issue } from '../../issues/issue.js';
import { codesWithoutIdentity } from '../../issues/messages.js';
import { textAt } from '../cell-table.js';
import type { Prepared } from '../layout.js';
import { readMarker } from '../number.js';
import { GSS_CODE } from './cell-kinds.js';

/** Area codes that do not identify one area, and the issues to report about them. */
export interface CodesAside {
  readonly codes: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

const NONE: CodesAside = { codes: new Set(), issues: [] };
/** The most codes that a message names. */
const MOST_NAMED = 5;
/** More names than a code could have by mistake. */
const MOST_NAMES = 1000;

/** A name without the parts that only some sources include. */
const nameKey = (name: string): string =>
  columnKey(name.replace(/,?\s*(?:city|county) of$/i, '').replace(/&/g, 'and'));

/** Whether names share a word with the first, as an area's old and new names do: `North Yorkshire` and `Yorkshire North`. */
function shareWords(names: readonly string[]): boolean {
  const [first = new Set<string>(), ...others] = names.map(
    (name) => new Set(name.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
  );
  return others.every((words) => [...words].some((word) => first.has(word)));
}

/** The first name of each code, and all names of the few codes that have several. */
interface NamesOfCodes {
  readonly first: ReadonlyMap<string, string>;
  readonly several: ReadonlyMap<string, readonly string[]>;
}

function namesByCode({ table, rows }: Prepared, areaCode: number, area: number): NamesOfCodes {
  const first = new Map<string, string>();
  const several = new Map<string, string[]>();
  for (const row of rows) {
    const code = textAt(table, row, areaCode);
    const name = textAt(table, row, area);
    if (code === '' || name === '') continue;
    const known = first.get(code);
    if (known === undefined) first.set(code, name);
    if (known === undefined || known === name) continue;
    const names = several.get(code) ?? [known];
    if (names.length < MOST_NAMES && !names.includes(name)) names.push(name);
    several.set(code, names);
  }
  return { first, several };
}

/** The doubtful codes that have two names in the same period and group. */
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
 * Finds area codes with more than one name in the same period and group, or with three or more names that share no word, and markers in
 * place of a code (`na`, `-`). An area renamed from one year to the next keeps its code.
 */
export function codesAside(prepared: Prepared): CodesAside {
  const { table, rows, columns } = prepared;
  const { areaCode, area } = columns;
  // Files written by the package have already been checked.
  if (areaCode === null || area === null || columns.stated !== undefined) return NONE;
  const namesOf = namesByCode(prepared, areaCode, area);
  const aside = new Set<string>();
  for (const code of namesOf.first.keys()) if (isMark(code)) aside.add(code);
  const several = [...namesOf.several].filter(
    ([code, names]) => !aside.has(code) && new Set(names.map(nameKey)).size > 1,
  );
  const doubtful = new Set(several.map(([code]) => code));
  if (doubtful.size > 0) for (const code of clashing(prepared, areaCode, area, doubtful)) aside.add(code);
  for (const [code, names] of several) if (names.length > 2 && !shareWords(names)) aside.add(code);
  if (aside.size === 0) return NONE;
  const named = [...aside]
    .slice(0, MOST_NAMED)
    .map((code) => ({ code, names: namesOf.several.get(code)?.length ?? 1 }));
  const lines = rows.filter((row) => aside.has(textAt(table, row, areaCode))).map((row) => table.line(row));
  return { codes: aside, issues: [codesWithoutIdentity(named, lines)] };
}

/** Whether a cell is a marker for a missing code. A single letter may be a code. */
function isMark(code: string): boolean {
  return !GSS_CODE.test(code) && !/^[a-z]$/i.test(code) && readMarker(code) !== null;
}
