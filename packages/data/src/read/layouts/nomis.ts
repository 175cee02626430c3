import { columnKey } from '../../dataset/filter.js';
import { truncatedData } from '../../issues/messages.js';
import { rowCells } from '../cell-table.js';
import { GROUP_ROLE } from '../roles/column-roles.js';
import type { Layout, Measure, Preparation, Reading, Source } from '../layout.js';
import { prepareTable } from './tidy.js';

const MEASURES = /; measures: /i;
const LONG = ['geographycode', 'obsvalue'];
/** Columns of the long form that are not dimensions. */
const PLAIN = new Set([
  'date',
  'geography',
  'geographytype',
  'obsvalue',
  'obsstatus',
  'obsconf',
  'urn',
  'recordcount',
  'recordoffset',
]);

/** The suffix for the part of a dimension that a column in the long form holds. */
const PART = /_(?:name|code|type|typecode|sortorder)$/i;

const keysOf = (source: Source): string[] =>
  source.kind === 'cells' ? rowCells(source.table, 0).map(columnKey) : [];
const isLong = (source: Source): boolean => LONG.every((key) => keysOf(source).includes(key));
const isWide = (source: Source): boolean =>
  source.kind === 'cells' &&
  keysOf(source).includes('geographycode') &&
  rowCells(source.table, 0).some((name) => MEASURES.test(name));

/** `Ethnic Group: White: Irish; measures: Value` → dimension `ethnic group`, category `White: Irish`, measure `Value`. */
function partsOf(header: string): { dimension: string; category: string; measure: string } {
  const [name = '', measure = ''] = header.split(MEASURES);
  const colon = name.indexOf(':');
  return colon === -1
    ? { dimension: 'category', category: name.trim(), measure: measure.trim() }
    : {
        dimension: name.slice(0, colon).trim().toLowerCase(),
        category: name.slice(colon + 1).trim(),
        measure: measure.trim(),
      };
}

function prepareWide(source: Source & { kind: 'cells' }, options: Reading): Preparation {
  const preparation = prepareTable(source.table, options);
  const { prepared } = preparation;
  if (prepared === null) return preparation;
  // If the author named one column as the value, the others are not categories.
  const isNamed = [...(options.columns ?? [])].some(([role]) => columnKey(role) === 'value');
  const named = prepared.columns.measures.map(({ value }) => value);
  const columns = prepared.header.flatMap((name, value) =>
    MEASURES.test(name) && (!isNamed || named.includes(value)) ? [{ value, ...partsOf(name) }] : [],
  );
  const several = new Set(columns.map(({ measure }) => measure)).size > 1;
  const measures = columns.map(({ value, dimension, category, measure }): Measure => {
    const dimensions = [[dimension, category] as const, ...(several ? [['measure', measure] as const] : [])];
    return { value, limits: [], count: null, denominator: null, dimensions };
  });
  return { ...preparation, prepared: { ...prepared, columns: { ...prepared.columns, measures } } };
}

function prepareLong(source: Source & { kind: 'cells' }, options: Reading): Preparation {
  const preparation = prepareTable(source.table, options, (header) => {
    const at = (key: string): string | undefined => header.find((name) => columnKey(name) === key);
    const roles = new Map<string, string>();
    const set = (role: string, name: string | undefined): void => {
      if (name !== undefined) roles.set(role, name);
    };
    set('area_code', at('geographycode'));
    // `GEOGRAPHY` is NOMIS's own numbering; it names the area only if nothing else does.
    set('area', at('geographyname') ?? at('geography'));
    set('period', at('datename') ?? at('date'));
    set('value', at('obsvalue'));
    set('status', at('obsstatus'));
    set('note', at('obsstatusname'));
    const stems = new Set(header.map((name) => name.replace(PART, '')));
    for (const stem of stems) {
      const key = columnKey(stem);
      // If a dimension was downloaded without names, use its codes.
      const column = at(`${key}name`) ?? at(key) ?? at(`${key}code`);
      if (key !== '' && !PLAIN.has(key) && column !== undefined)
        roles.set(`${GROUP_ROLE}${stem.toLowerCase().replaceAll('_', ' ')}`, column);
    }
    return { roles, indicator: {} };
  });
  const { prepared } = preparation;
  if (prepared === null) return preparation;
  const confidentiality = prepared.header.findIndex((name) => columnKey(name) === 'obsconf');
  const columns =
    confidentiality === -1
      ? prepared.columns
      : { ...prepared.columns, furtherStatus: [...(prepared.columns.furtherStatus ?? []), confidentiality] };
  const found = { ...preparation, prepared: { ...prepared, columns } };
  const counted = prepared.header.findIndex((name) => columnKey(name) === 'recordcount');
  const stated = Number(prepared.table.at(prepared.rows[0] ?? 0, counted));
  const cutOff = counted !== -1 && Number.isInteger(stated) && stated > prepared.rows.length;
  return cutOff
    ? { ...found, issues: [...preparation.issues, truncatedData(stated, prepared.rows.length)] }
    : found;
}

/**
 * NOMIS: the wide bulk download (a column for each category) and the long CSV from its API (`OBS_VALUE`,
 * `RECORD_COUNT`).
 */
export const nomisLayout: Layout = {
  format: 'nomis',
  recognises: (source) => isWide(source) || isLong(source),
  prepare: (source, options) => {
    if (source.kind !== 'cells') return { prepared: null, issues: [] };
    return isLong(source) ? prepareLong(source, options) : prepareWide(source, options);
  },
};
