import type { Table } from './example.js';
import type { Figure } from './invented.js';
import type { Shape } from './shapes.js';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Tidy CSV: one line per figure. */
export function tidyCsv(shape: Shape, rows: readonly Figure[]): string {
  const { indicator, rowHeader, columnHeader } = shape;
  const column = (text: string): string[] => (columnHeader === null ? [] : [text]);
  const header = ['indicator', rowHeader, ...column(columnHeader ?? ''), 'value (%)', 'lower95', 'upper95'];
  const lines = rows.map((row) => [
    indicator,
    row.row,
    ...column(row.column),
    row.value,
    row.lower,
    row.upper,
  ]);
  return [header, ...lines].map((line) => `${line.map(quoted).join(',')}\n`).join('');
}

/**
 * A table of made-up figures as an editor writes it in a page: rows and columns only. It stays visible if the widget
 * cannot run.
 */
export function pageTable(shape: Shape, rows: readonly Figure[]): Table {
  const names = [...new Set(rows.map(({ row }) => row))];
  const value = (name: string, column: string): string =>
    rows.find((figure) => figure.row === name && figure.column === column)?.value ?? '';
  return {
    caption: shape.heading,
    head: [shape.rowHeader === 'area' ? 'Area' : 'Group', ...shape.columns],
    rows: names.map((name) => [name, ...shape.columns.map((column) => value(name, column))]),
  };
}
