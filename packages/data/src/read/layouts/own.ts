import type { Indicator } from '../../dataset/dataset.js';
import { POLARITIES } from '../../dataset/polarity.js';
import { columnKey } from '../../dataset/filter.js';
import type { CellTable } from '../cell-table.js';
import { GROUP_ROLE } from '../roles/column-roles.js';
import { formatRow } from '../format-line.js';
import type { Columns, Layout, Prepared } from '../layout.js';
import type { SuppressionRule } from '../../dataset/suppression-rule.js';
import { ROLE_NAMES } from '../role-names.js';
import { Spellings } from '../roles/spellings.js';
import { prepareTable } from './tidy.js';

/** The cells of a file that `writeCsv` wrote, without the apostrophe that guards formulas. */
function unguarded(table: CellTable): CellTable {
  const at = (row: number, column: number): string => {
    const text = table.at(row, column);
    return /^'['=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/.test(text) ? text.slice(1) : text;
  };
  return { ...table, at };
}

/** Role → heading for a file of observations that `writeCsv` wrote. */
function ownColumns(header: readonly string[], groups: readonly string[]): Map<string, string> {
  const roles = header.filter((name) => ROLE_NAMES.test(name) && !STATED.has(name) && !groups.includes(name));
  const notes = header.filter((name) => name === 'missing_note').map((name) => ['note', name] as const);
  const dimensions = groups.map((name) => [`${GROUP_ROLE}${name}`, name] as const);
  return new Map([...roles.map((name) => [name, name] as const), ...dimensions, ...notes]);
}

/** Source columns about an area, which are written back unchanged: its type, and the area it is part of. */
function areaColumns(header: readonly string[]): [role: string, name: string][] {
  const spellings = new Spellings();
  return header.flatMap((name): [string, string][] => {
    const role = spellings.hintOf(name)?.role ?? '';
    return ['area_type', 'parent_code', 'parent'].includes(role) ? [[role, name]] : [];
  });
}

/**
 * The columns in which the package writes the area that a row's area is part of, a number's own unit, polarity and
 * domain, the break before it and the outcome as published.
 */
function statedColumns(
  header: readonly string[],
): Pick<Columns, 'parentCode' | 'unit' | 'polarity' | 'domain' | 'outcome' | 'break' | 'stated'> {
  const at = (name: string): number | null => (header.includes(name) ? header.indexOf(name) : null);
  const [parent, unit, outcome] = [at('area_parent'), at('value_unit'), at('published_outcome')];
  const [polarity, domain] = [at('value_polarity'), at('value_domain')];
  const broken = at('series_break');
  return {
    ...(parent === null ? {} : { parentCode: parent }),
    unit,
    polarity,
    domain,
    outcome,
    break: broken,
    stated: [parent, unit, polarity, domain, outcome, broken].filter((column) => column !== null),
  };
}

/** The indicator stated in the lines under the data. */
function ownIndicator(stated: ReadonlyMap<string, readonly string[]>): Partial<Indicator> {
  const textOf = (key: string): string => stated.get(key)?.[0] ?? '';
  const polarity = POLARITIES.find((known) => known === textOf('polarity'));
  return {
    name: textOf('indicator'),
    unit: textOf('unit'),
    ...(polarity === undefined ? {} : { polarity }),
    ...(textOf('decimals') === '' ? {} : { decimals: Number(textOf('decimals')) }),
  };
}

/** The benchmark and comparators named in the lines under the data. */
function ownAreas(
  stated: ReadonlyMap<string, readonly string[]>,
): Pick<Prepared, 'benchmark' | 'comparators'> {
  const benchmark = stated.get('benchmark')?.[0];
  const comparators = stated.get('comparator');
  return {
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(comparators === undefined ? {} : { comparators }),
  };
}

/** The suppression rule stated in the lines under the data, if any. */
function ownSuppression(stated: ReadonlyMap<string, readonly string[]>): { suppression?: SuppressionRule } {
  const number = (key: string): number | null => {
    const text = stated.get(key)?.[0] ?? '';
    return /^\d+$/.test(text) ? Number(text) : null;
  };
  const [from, to, roundTo] = ['suppressFrom', 'suppressTo', 'roundTo'].map(number);
  if (from === undefined || from === null || to === undefined || to === null || to < from) return {};
  const rule = { suppressFrom: from, suppressTo: to, replaceWith: number('replaceWith') };
  return {
    suppression: roundTo === undefined || roundTo === null || roundTo === 0 ? rule : { ...rule, roundTo },
  };
}

/** Columns found by name alone, because other files have no such roles. */
const STATED = new Set([
  'area_parent',
  'missing_note',
  'value_unit',
  'value_polarity',
  'value_domain',
  'published_outcome',
  'series_break',
]);

/** A file that `writeCsv` wrote: it states its roles, and guarded texts are restored. */
export const ownLayout: Layout = {
  format: 'commonweal',
  certain: true,
  recognises: (source) => source.kind === 'cells' && formatRow(source.table) !== null,
  prepare: (source, options) => {
    if (source.kind !== 'cells') return { prepared: null, issues: [] };
    const given = [...(options.columns ?? [])];
    const isOther = given.some(
      ([role, name]) => columnKey(role) === 'value' && columnKey([name].flat()[0] ?? '') !== 'value',
    );
    let others: ReturnType<typeof ownSuppression> & ReturnType<typeof ownAreas> = {};
    const preparation = prepareTable(unguarded(source.table), options, (header, stated) => {
      others = { ...ownSuppression(stated), ...ownAreas(stated) };
      const roles = ownColumns(header, stated.get('group') ?? []);
      for (const [role, name] of areaColumns(header)) if (!roles.has(role)) roles.set(role, name);
      // The missing reasons belong to the file's own value, not to another column the caller asks for.
      if (isOther) for (const role of ['missing', 'note']) roles.delete(role);
      return {
        isWritten: true,
        roles,
        indicator: ownIndicator(stated),
        decimal: stated.get('decimal')?.[0] === ',' ? ',' : '.',
      };
    });
    const { prepared } = preparation;
    if (prepared === null) return { ...preparation, table: source.table };
    const columns = { ...prepared.columns, ...statedColumns(prepared.header) };
    return { ...preparation, prepared: { ...prepared, columns, ...others, cells: source.table } };
  },
};
