import { type Indicator, POLARITIES } from '../dataset/dataset.js';
import type { CellTable } from './cell-table.js';

const ROLES = /^(?:area_code|area|period|value|missing|printed|(?:lower|upper)\d+|count|denominator|flags)$/;

/** The cells of a file that `writeCsv` made, with the apostrophe that guards formulas taken off. */
export function unguarded(table: CellTable): CellTable {
  const at = (row: number, column: number): string => {
    const text = table.at(row, column);
    return /^'['=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/.test(text) ? text.slice(1) : text;
  };
  return { ...table, at };
}

/** Role → header of a file that `writeCsv` made of observations. */
export function ownColumns(header: readonly string[], groups: readonly string[]): Map<string, string> {
  const roles = header.filter((name) => ROLES.test(name) && !groups.includes(name));
  const notes = header.filter((name) => name === 'missing_note').map((name) => ['note', name] as const);
  return new Map([...[...roles, ...groups].map((name) => [name, name] as const), ...notes]);
}

/** The indicator that the lines under the data state. */
export function ownIndicator(stated: ReadonlyMap<string, readonly string[]>): Partial<Indicator> {
  const said = (key: string): string => stated.get(key)?.[0] ?? '';
  const polarity = POLARITIES.find((known) => known === said('polarity'));
  return {
    name: said('indicator'),
    unit: said('unit'),
    ...(polarity === undefined ? {} : { polarity }),
    ...(said('decimals') === '' ? {} : { decimals: Number(said('decimals')) }),
  };
}
