import { monthIndex } from '../../dataset/calendar.js';
import { columnKey } from '../../dataset/filter.js';
import { textAt } from '../cell-table.js';
import type { Columns, Prepared } from '../layout.js';
import { textsIn } from '../period-texts.js';
import { BY_COLUMNS } from '../roles/assignment.js';

/** The month that a cell says beside its year, from 1, by name or number; null where it says none. */
function monthOf(text: string): number | null {
  const plain = text.trim();
  const number = /^(?:0?[1-9]|1[0-2])$/.test(plain) ? Number(plain) : monthIndex(plain.toLowerCase()) + 1;
  return number === 0 ? null : number;
}

/** Years that do not begin in January: their months are not those of the calendar year of that number. */
const OTHER_YEAR = /financial|fiscal|academic|school|tax|^fin(?:ancial)?ye?a?r|^fy/;

/** Whether a column is a number of the table, or stands beside one. */
function isOfNumber({ measures, status, note }: Columns, column: number): boolean {
  const beside = measures.flatMap(({ value, count, denominator, limits, status: own }) => [
    value,
    count,
    denominator,
    own,
    ...limits.flatMap(({ lower, upper }) => [lower, upper]),
  ]);
  return [...beside, status, note].includes(column);
}

/** A table with a column of years and one of months: both together are the period. */
export function withMonths(prepared: Prepared): Prepared {
  const { table, header, rows, columns, reasons, periodText } = prepared;
  const { period } = columns;
  if (period === null || periodText !== undefined) return prepared;
  const month = header.findIndex((name) => /^month(?:s|name|number)?$/.test(columnKey(name)));
  // What the author calls a group stays one, and a number stays a number.
  if (month === -1 || month === period || reasons?.get(month)?.why === BY_COLUMNS) return prepared;
  if (isOfNumber(columns, month)) return prepared;
  const [years, months] = [period, month].map((column) => [...textsIn(table, rows, column)]);
  // Months in digits may be how long something took.
  const isPlural = columnKey(header[month] ?? '') === 'months';
  if (isPlural && months?.some((text) => /^\d+$/.test(text.trim())) === true) return prepared;
  const areBoth =
    years?.every((text) => /^\d{4}$/.test(text.trim())) === true &&
    months?.every((text) => monthOf(text) !== null) === true;
  if (!areBoth || months.length === 0) return prepared;
  if (OTHER_YEAR.test(columnKey(header[period] ?? ''))) {
    if (columns.groups.some(([, column]) => column === month)) return prepared;
    const why = `month within ‘${header[period] ?? ''}’`;
    return {
      ...prepared,
      columns: { ...columns, groups: [...columns.groups, [header[month] ?? '', month]] },
      reasons: new Map([...(reasons ?? []), [month, { why, others: ['period'] }]]),
    };
  }
  return {
    ...prepared,
    columns: {
      ...columns,
      groups: columns.groups.filter(([, column]) => column !== month),
      kept: new Map([...(columns.kept ?? []), [month, 'period']]),
    },
    reasons: new Map([
      ...(reasons ?? []),
      [month, { why: `month of ‘${header[period] ?? ''}’`, others: ['dimension'] }],
    ]),
    periodText: (row, raw) => {
      const number = monthOf(textAt(table, row, month));
      return number === null ? raw : `${raw.trim()}M${String(number).padStart(2, '0')}`;
    },
  };
}
