import { monthIndex } from '../../dataset/calendar.js';
import { columnKey } from '../../dataset/filter.js';
import { textAt } from '../cell-table.js';
import type { Issue } from '../../issues/issue.js';
import { monthsNotJoined } from '../../issues/messages.js';
import type { Columns, Prepared } from '../layout.js';
import { textsIn } from '../period-texts.js';
import { isByColumns } from '../roles/assignment.js';
import { isMonthHeading } from './month-heading.js';

/** The month in a cell, from 1, by name or number; null if there is none. */
function monthOf(text: string): number | null {
  const plain = text.trim();
  const number = /^(?:0?[1-9]|1[0-2])$/.test(plain) ? Number(plain) : monthIndex(plain.toLowerCase()) + 1;
  return number === 0 ? null : number;
}

/** Headings of calendar years. In any other kind of year, a month may fall in a different calendar year. */
const CALENDAR =
  /^(?!.*(?:financial|fiscal|academic|school|tax|season|^fin(?:ancial)?ye?a?r|^fy)).*(?:years?|yr|date|period|time|jahr|annee|anno|ano|jaar)/;

/** Whether a column is a number, or belongs to one. */
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

/** A year, or one that ends in the next calendar year: `2023`, `2023-24`. */
const YEAR = /^\d{4}(?:\s?[-\u2013/]\s?\d{2,4})?$/;

/** A table, and any issues about its months. */
export interface WithMonths {
  readonly prepared: Prepared;
  readonly issues: readonly Issue[];
}

/** If the period column only has months and another column has their years, the years become the period. */
function withYears(prepared: Prepared): Prepared {
  const { table, header, rows, columns, reasons } = prepared;
  const { period, groups } = columns;
  if (period === null || !isMonthHeading(header[period] ?? '') || isByColumns(reasons?.get(period)))
    return prepared;
  const areMonths = [...textsIn(table, rows, period)].every((text) => monthOf(text) !== null);
  if (!areMonths) return prepared;
  const used = new Set([
    columns.areaCode,
    columns.area,
    columns.areaType,
    columns.parent,
    columns.parentCode,
  ]);
  const years = header.findIndex((_, column) => {
    if (column === period || used.has(column) || isOfNumber(columns, column)) return false;
    if (isByColumns(reasons?.get(column))) return false;
    const texts = [...textsIn(table, rows, column)];
    return texts.length > 0 && texts.every((text) => YEAR.test(text.trim()));
  });
  if (years === -1) return prepared;
  const kept = new Map([...(columns.kept ?? [])].filter(([column]) => column !== years));
  return {
    ...prepared,
    columns: { ...columns, period: years, kept, groups: groups.filter(([, column]) => column !== years) },
    reasons: new Map([
      ...(reasons ?? []),
      [years, { why: { code: 'years-of', of: header[period] ?? '' }, others: ['dimension'] }],
    ]),
  };
}

/** Makes months groups within their year, because the year may start in any month. */
function monthsApart(prepared: Prepared, month: number): WithMonths {
  const { table, header, rows, columns, reasons } = prepared;
  const years = columns.period ?? month;
  const [row = 0] = rows;
  const [year, name] = [header[years] ?? '', header[month] ?? ''];
  const isGroup = columns.groups.some(([, column]) => column === month);
  const [dimension] = columns.groups.find(([, column]) => column === month) ?? [name.toLowerCase()];
  const issue = monthsNotJoined(name, year, textAt(table, row, years), [
    dimension,
    textAt(table, row, month),
  ]);
  return {
    prepared: {
      ...prepared,
      columns: isGroup ? columns : { ...columns, groups: [...columns.groups, [dimension, month]] },
      reasons: new Map([
        ...(reasons ?? []),
        [month, { why: { code: 'month-within', of: year }, others: ['period'] }],
      ]),
    },
    issues: [issue],
  };
}

/**
 * Combines a column of years and one of months into the period, unless the years may start in a month other than
 * January.
 */
export function withMonths(given: Prepared): WithMonths {
  const none = { prepared: given, issues: [] };
  if (given.periodText !== undefined) return none;
  const prepared = withYears(given);
  const { table, header, rows, columns, reasons } = prepared;
  const { period } = columns;
  const month = header.findIndex(isMonthHeading);
  // A column the author gave a role keeps it.
  if (period === null || month === -1 || month === period || isByColumns(reasons?.get(month))) return none;
  if (isOfNumber(columns, month)) return none;
  const [years, months] = [period, month].map((column) => [...textsIn(table, rows, column)]);
  // Numbers under `Months` may be durations.
  const isPlural = columnKey(header[month] ?? '') === 'months';
  if (isPlural && months?.some((text) => /^\d+$/.test(text.trim())) === true) return none;
  const areBoth =
    years?.every((text) => YEAR.test(text.trim())) === true &&
    months?.every((text) => monthOf(text) !== null) === true;
  if (!areBoth || months.length === 0) return none;
  const isCalendar =
    years.every((text) => /^\d{4}$/.test(text.trim())) && CALENDAR.test(columnKey(header[period] ?? ''));
  if (!isCalendar) return monthsApart(prepared, month);
  return {
    issues: [],
    prepared: {
      ...prepared,
      columns: {
        ...columns,
        groups: columns.groups.filter(([, column]) => column !== month),
        kept: new Map([...(columns.kept ?? []), [month, 'period']]),
      },
      reasons: new Map([
        ...(reasons ?? []),
        [month, { why: { code: 'month-of', of: header[period] ?? '' }, others: ['dimension'] }],
      ]),
      periodText: (row, raw) => {
        const number = monthOf(textAt(table, row, month));
        return number === null ? raw : `${raw.trim()}M${String(number).padStart(2, '0')}`;
      },
    },
  };
}
