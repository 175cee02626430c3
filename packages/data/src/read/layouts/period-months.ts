import { monthIndex } from '../../dataset/calendar.js';
import { columnKey } from '../../dataset/filter.js';
import { textAt } from '../cell-table.js';
import type { Prepared } from '../layout.js';
import { textsIn } from '../period-texts.js';
import { BY_COLUMNS } from '../roles/assignment.js';

/** The month that a cell says beside its year, from 1, by name or number; null where it says none. */
function monthOf(text: string): number | null {
  const plain = text.trim();
  const number = /^(?:0?[1-9]|1[0-2])$/.test(plain) ? Number(plain) : monthIndex(plain.toLowerCase()) + 1;
  return number === 0 ? null : number;
}

/** A table with a column of years and one of months: both together are the period. */
export function withMonths(prepared: Prepared): Prepared {
  const { table, header, rows, columns, reasons, periodText } = prepared;
  const { period } = columns;
  if (period === null || periodText !== undefined) return prepared;
  const month = header.findIndex((name) => /^month(?:s|name|number)?$/.test(columnKey(name)));
  // What the author calls a group stays one.
  if (month === -1 || month === period || reasons?.get(month)?.why === BY_COLUMNS) return prepared;
  const [years, months] = [period, month].map((column) => [...textsIn(table, rows, column)]);
  const areBoth =
    years?.every((text) => /^\d{4}$/.test(text.trim())) === true &&
    months?.every((text) => monthOf(text) !== null) === true;
  if (!areBoth || months.length === 0) return prepared;
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
