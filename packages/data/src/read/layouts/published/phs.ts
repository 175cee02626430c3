import { columnKey } from '../../../dataset/filter.js';
import { textAt } from '../../cell-table.js';
import {
  allMatch,
  groupRole,
  holdsNumbers,
  type PublishedTable,
  type Publisher,
  rolesFrom,
} from './publisher.js';

/** Columns of places, smallest first: the first one found names the areas, the next larger one is their parent. */
const PLACES = [
  /^(?:gppractice|practice)(?:code)?\d*$/,
  /^(?:location|treatmentlocation|scn|hospital)(?:code)?\d*$/,
  /^(?:datazone)(?:code)?\d*$/,
  /^(?:intzone|intermediatezone)(?:code)?\d*$/,
  /^(?:locality|hscplocality)(?:code)?\d*$/,
  /^(?:hscp|ijb)[a-z]?(?:code)?\d*$/,
  /^(?:ca|councilarea|la)[a-z]?(?:code)?\d*$/,
  /^(?:nhsboard|hb|healthboard|board|treatmentnhsboard|residencenhsboard)(?:r|t|of\w+?)?(?:code)?\d*$/,
  /^(?:region|nhsregion)(?:code)?\d*$/,
  /^country(?:code)?\d*$/,
];
const PERIOD =
  /^(?:year|financialyear|calendaryear|quarter|month|date|week|weekending|monthending|quarterending|yearending|yearended|period|reportingperiod|timeperiod)$/;
/** Numbers used as names: a fifth, a year of age, an order. */
const NAMED_BY_NUMBER =
  /simd|quintile|decile|vigintile|^age$|^dayofweek|^week(?:number)?$|^(?:sex|order|sortorder)$/;

/** Here `20230331` and `202303` are a day and a month. */
function periodText(_row: number, raw: string): string {
  const [, year, month, day] = /^(\d{4})(0[1-9]|1[0-2])([0-3]\d)?$/.exec(raw.trim()) ?? [];
  if (year === undefined || month === undefined) return raw;
  return day === undefined ? `${year}-${month}-01/P1M` : `${year}-${month}-${day}`;
}

function placesIn({ keys }: PublishedTable, qualifiers: ReadonlySet<number>): readonly number[] {
  return PLACES.flatMap((known) => {
    const column = keys.findIndex((key, index) => known.test(key) && !qualifiers.has(index));
    return column === -1 ? [] : [column];
  });
}

/**
 * Open data from Public Health Scotland: each column may have a column of qualifiers, with the same name plus `QF`.
 * Areas are codes, with any names in `…Name`; numbers are values, texts are dimensions.
 */
export const publicHealthScotland: Publisher = {
  format: 'phs',
  recognises: (keys) => [...keys].some((key) => /.qf$/.test(key) && keys.has(key.slice(0, -2))),
  plan: (published) => {
    const { table, header, keys } = published;
    const qualifiers = new Set(keys.flatMap((key, column) => (key.endsWith('qf') ? [column] : [])));
    const [place, parent] = placesIn(published, qualifiers);
    const name =
      place === undefined ? -1 : keys.indexOf(`${(keys[place] ?? '').replace(/(?:code)?\d*$/, '')}name`);
    const period = keys.findIndex((key) => PERIOD.test(key));
    const isCode = place !== undefined && allMatch(published, place, /^(?=.*\d)[A-Z\d]{4,12}$/i);
    const places = new Set(placesIn(published, qualifiers));
    const kinds = header.map((_, column) => {
      const key = keys[column] ?? '';
      const isOwn = column === period || column === name || places.has(column) || qualifiers.has(column);
      if (isOwn || key === '' || /^(?:_?id|rowid)$/.test(header[column] ?? '') || key.endsWith("name") && keys.includes(key.slice(0, -4))) return 'own'; // prettier-ignore
      if (NAMED_BY_NUMBER.test(key) || PERIOD.test(key)) return 'group';
      return holdsNumbers(published, column) ? 'value' : 'group';
    });
    const of = (kind: string): readonly string[] => header.filter((_, column) => kinds[column] === kind);
    // If a dimension has both codes and names, use the names.
    const labelOf = (heading: string): string => header[keys.indexOf(`${columnKey(heading)}name`)] ?? heading;
    const named = (column: number | undefined): string | null =>
      column === undefined || column === -1 ? null : (header[column] ?? null);
    return {
      roles: rolesFrom([
        ['area_code', isCode ? named(place) : null],
        ['area', isCode ? named(name) : named(place)],
        ['parent_code', parent === undefined || textAt(table, 1, parent) === '' ? null : named(parent)],
        ['period', named(period)],
        ...of('group').map((heading) => [groupRole(heading.toLowerCase()), labelOf(heading)] as const),
      ]),
      // Numbers, their limits and their qualifiers are recognised by their headings and cells, as in any table.
      isOpen: true,
      // Plain years need no reading, so that months in another column can be joined to them.
      ...(allMatch(published, period, /^\d{4}$/) ? {} : { periodText }),
    };
  },
};
