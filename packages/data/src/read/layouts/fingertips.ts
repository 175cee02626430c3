import { columnKey } from '../../dataset/filter.js';
import { textsKey } from '../../dataset/texts-key.js';
import { type CellTable, isConstant, rowCells } from '../cell-table.js';
import type { Layout, Prepared } from '../layout.js';
import type { SetAside } from '../options.js';
import { prepareTable } from './tidy.js';

const NEEDED = ['indicatorid', 'indicatorname', 'parentcode', 'areacode', 'areaname', 'timeperiod', 'value'];
/** The newer download repeats this heading in place of its comparisons. */
const NOT_USED = 'columnnotused';

/** Columns that depend on the parent, or that do not tell rows apart. */
const OF_PARENT = /^(?:parent(?:code|name)$|comparedto|columnnotused)/;

/** The codes of areas that have several parents. */
function underSeveral({ table, rows }: Prepared, area: number, parent: number): ReadonlySet<string> {
  const parentOf = new Map<string, string>();
  const several = new Set<string>();
  for (const row of rows) {
    const code = table.at(row, area);
    const own = table.at(row, parent);
    const known = parentOf.get(code);
    if (known === undefined) parentOf.set(code, own);
    else if (known !== own) several.add(code);
  }
  return several;
}

/**
 * An area with several parents is repeated for each: rows that differ only in the parent, and in the comparison with
 * it, are merged into one. Columns before the indicator are row numbers.
 */
function withoutRepeats(prepared: Prepared): Prepared {
  const { table, header, rows, columns } = prepared;
  const keys = header.map(columnKey);
  const parent = keys.indexOf('parentcode');
  const area = keys.indexOf('areacode');
  const several = underSeveral(prepared, area, parent);
  if (several.size === 0) return prepared;
  const first = keys.indexOf('indicatorid');
  const all = keys.flatMap((key, column) => (column < first || OF_PARENT.test(key) ? [] : [column]));
  const isSame = (one: number, other: number): boolean =>
    all.every((column) => table.at(one, column) === table.at(other, column));
  // Few rows share area and value with a row of another parent: only those are compared cell by cell.
  const distinguishing = [area, ...columns.measures.map(({ value }) => value)];
  const alike = new Map<string, number[]>();
  const kept: number[] = [];
  const setAside: SetAside[] = [];
  for (const row of rows) {
    if (!several.has(table.at(row, area))) {
      kept.push(row);
      continue;
    }
    const key = textsKey(distinguishing.map((column) => table.at(row, column)));
    const known = alike.get(key);
    const own = table.at(row, parent);
    if (known?.some((other) => table.at(other, parent) !== own && isSame(row, other))) {
      setAside.push({ row, reason: 'repeated' });
      continue;
    }
    kept.push(row);
    if (known === undefined) alike.set(key, [row]);
    else if (!known.some((other) => isSame(row, other))) known.push(row);
  }
  return { ...prepared, rows: kept, setAside: [...prepared.setAside, ...setAside] };
}

/**
 * Tells indicators with the same name but different numbers apart by number: two definitions are never joined without a
 * word.
 */
function withNumbers(prepared: Prepared): Prepared {
  const { table, header, rows, columns } = prepared;
  const keys = header.map(columnKey);
  const number = keys.indexOf('indicatorid');
  const name = keys.indexOf('indicatorname');
  if (isConstant(table, rows, number)) return prepared;
  const numberOf = new Map<string, string>();
  const isShared = rows.some((row) => {
    const called = table.at(row, name);
    const known = numberOf.get(called);
    if (known === undefined) numberOf.set(called, table.at(row, number));
    return known !== undefined && known !== table.at(row, number);
  });
  if (!isShared) return prepared;
  const groups = [[header[number] ?? '', number] as const, ...columns.groups];
  return { ...prepared, columns: { ...columns, groups } };
}

function keysOf(table: CellTable): string[] {
  return rowCells(table, 0).map(columnKey);
}

/**
 * Fingertips' CSV download: in its 26 columns, with extra columns before them, or in the newer layout with `Column not
 * used` and `Time period range`. Sex, age and the two category columns are groups.
 */
export const fingertipsLayout: Layout = {
  format: 'fingertips',
  recognises: (source) =>
    source.kind === 'cells' && NEEDED.every((key) => keysOf(source.table).includes(key)),
  prepare: (source, options) => {
    if (source.kind !== 'cells') return { prepared: null, issues: [] };
    const preparation = prepareTable(source.table, options);
    const { prepared } = preparation;
    return {
      ...preparation,
      prepared: prepared === null ? null : withNumbers(withoutRepeats(prepared)),
      issues: preparation.issues.filter(
        ({ code, raw }) => code !== 'duplicate-header' || columnKey(raw ?? '') !== NOT_USED,
      ),
    };
  },
};
