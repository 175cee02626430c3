import type { MissingReason } from '../../../dataset/missing.js';
import { textAt } from '../../cell-table.js';
import {
  allMatch,
  groupRole,
  headingOf,
  type PublishedTable,
  type Publisher,
  rolesFrom,
} from './publisher.js';

/** Columns about the message and its numbers; none is a dimension. */
const OWN =
  /^(?:dataflow|structure|structureid|structurename|action|lastupdate|timeperiod|time|obsvalue|observationvalue|obsflag|obsstatus|confstatus|obsconf|unit|unitmeasure|unitmult|decimals|geo|refarea|baseper|currency|comment\w*|obscomment|timeformat|collection|referenceperiod|pricebase)$/;

const MARKERS: ReadonlyMap<string, MissingReason> = new Map([[':', 'notAvailable']]);

/** A code of an SDMX list. */
const CODE = /^[A-Z\d][A-Z\d_+\-.]*$/;
/** Units that Eurostat codes. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['PC', '%'],
  ['YR', 'years'],
  ['PER', 'persons'],
  ['P_HTHAB', 'per 100,000'],
]);

const isConstant = ({ table }: PublishedTable, column: number): boolean => {
  const first = textAt(table, 1, column);
  for (let row = 2; row < table.rows; row += 1) if (textAt(table, row, column) !== first) return false;
  return true;
};

/** In a monthly series `2021-01` is January; elsewhere it may be two years. */
const periodText = (_row: number, raw: string): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(raw.trim()) ? `${raw.trim()}-01/P1M` : raw;

/**
 * SDMX-CSV as Eurostat and others write it: `DATAFLOW`, the dimensions, `TIME_PERIOD`, `OBS_VALUE`, and the flags of
 * the number. With labels, each code column may be followed by a column of names.
 */
export const sdmxCsv: Publisher = {
  format: 'sdmx-csv',
  recognises: (keys) =>
    (keys.has('dataflow') || keys.has('structure')) && keys.has('obsvalue') && keys.has('timeperiod'),
  plan: (published) => {
    const { table, header, keys } = published;
    const first = (...wanted: readonly string[]): string | null => headingOf(published, ...wanted);
    const geo = first('geo', 'refarea');
    const geoColumn = geo === null ? -1 : header.indexOf(geo);
    const labels = labelsOf(published);
    const geoLabel = labels.get(geoColumn);
    const areCodes = geoColumn !== -1 && allMatch(published, geoColumn, CODE);
    // Columns after the number are about it.
    const end = Math.max(keys.indexOf('timeperiod'), keys.indexOf('obsvalue'));
    const dimensions = header.flatMap((name, column) => {
      const key = keys[column] ?? '';
      const isPlace = column === geoColumn || geoLabel === column;
      const isLabel = [...labels.values()].includes(column);
      if (column >= end || OWN.test(key) || isPlace || isLabel) return [];
      // A series has one frequency: a constant column tells nothing apart.
      if (key === 'freq' && isConstant(published, column)) return [];
      const shown = labels.get(column) ?? column;
      return [[groupRole(name.toLowerCase().replaceAll('_', ' ')), header[shown] ?? ''] as const];
    });
    const unit = first('unit', 'unitmeasure');
    const unitLabel = unit === null ? undefined : labels.get(header.indexOf(unit));
    const confidentiality = first('confstatus', 'obsconf');
    const unitColumn = unit === null ? -1 : header.indexOf(unit);
    const coded =
      unitColumn === -1 || unitLabel !== undefined ? undefined : UNITS.get(textAt(table, 1, unitColumn));
    const known =
      coded !== undefined && isConstant(published, unitColumn) ? { indicator: { unit: coded } } : {};
    const updated = keys.indexOf('lastupdate');
    const stated = updated === -1 ? '' : textAt(table, 1, updated);
    const isOne = updated !== -1 && isConstant(published, updated);
    return {
      roles: rolesFrom([
        // Eurostat writes codes or names under the same heading.
        [areCodes ? 'area_code' : 'area', geo],
        ...(areCodes && geoLabel !== undefined ? [['area', header[geoLabel] ?? null] as const] : []),
        ['period', first('timeperiod')],
        ['unit', unitLabel === undefined ? unit : (header[unitLabel] ?? null)],
        ['indicator', first('structurename')],
        ['value', first('obsvalue')],
        ['status', first('obsflag', 'obsstatus')],
        ...dimensions,
      ]),
      ...(confidentiality === null ? {} : { furtherStatus: [confidentiality] }),
      ...(isOne && stated !== '' ? { provenance: { vintage: `updated ${stated}` } } : {}),
      markers: MARKERS,
      ...known,
      periodText,
    };
  },
};

/**
 * The column of names for each column of codes: the next column, if its first cell is not empty and differs from the
 * code.
 */
function labelsOf({ table, keys }: PublishedTable): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const end = keys.indexOf('timeperiod');
  const hasLabels =
    keys.includes('time') || keys.includes('observationvalue') || keys.includes('structurename');
  if (!hasLabels) return found;
  for (let column = 0; column + 1 < end; column += 1) {
    if (/^(?:structure\w*|dataflow|action|lastupdate)$/.test(keys[column] ?? '') || found.has(column - 1))
      continue;
    const code = textAt(table, 1, column);
    const label = textAt(table, 1, column + 1);
    if (CODE.test(code) && label !== '' && label !== code) found.set(column, column + 1);
  }
  return found;
}
