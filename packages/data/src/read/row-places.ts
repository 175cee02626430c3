import type { Area } from '../dataset/area.js';
import type { Polarity } from '../dataset/polarity.js';
import type { Observation } from '../dataset/observation.js';
import { numbersOfDate } from '../dataset/parse-days.js';
import { parseNamedPeriod, parsePeriod } from '../dataset/parse-period.js';
import { doubtfulYear, type Period } from '../dataset/period.js';
import { textsKey } from '../dataset/texts-key.js';
import type { CellReport } from './cell-report.js';
import { textAt } from './cell-table.js';
import type { Measure, Prepared } from './layout.js';
import { datedDigits, identifierColumn, periodTexts, textsIn } from './period-texts.js';
import { polarityIn } from './polarity-texts.js';
import { unitSpeller } from './unit-spellings.js';

const UNNAMED = 'Unnamed (row ';

/** Whether an area only has a made-up name by its row, which no other area has. */
export const isUnnamed = ({ code, name }: Area): boolean => code === null && name.startsWith(UNNAMED);

/** Names an area that only has a code; null if the code is not known. */
export type NameOfCode = (code: string) => string | null;

/**
 * Reads the area of a row, or the one named in a heading. Areas with a name or code are kept in `areas` and shared by
 * all their rows. Codes in `aside` do not identify an area: those areas go by their names.
 */
export function areaReader(
  { table, columns }: Prepared,
  areas: Map<string, Area>,
  aside: ReadonlySet<string>,
  nameOf: NameOfCode = () => null,
): (row: number, ofHeading?: string) => Area {
  const { areaType = null, parentCode = null, parent = null } = columns;
  return (row, ofHeading) => {
    const stated = textAt(table, row, columns.areaCode) || null;
    const code = stated === null || aside.has(stated) ? null : stated;
    const own = ofHeading ?? textAt(table, row, columns.area);
    const known = areas.get(code ?? own);
    const name =
      own !== '' ? own : code === null ? null : known?.code === code ? known.name : (nameOf(code) ?? code);
    if (name === null) return { code, name: `${UNNAMED}${String(table.line(row))})` };
    // A code means the same in every row, but a name may belong to both a county and a region.
    const type = code !== null && known !== undefined ? (known.type ?? '') : textAt(table, row, areaType);
    if (known?.name === name && known.code === code && (known.type ?? '') === type) return known;
    const within = textAt(table, row, parentCode) || textAt(table, row, parent);
    const area: { -readonly [Key in keyof Area]: Area[Key] } = { code, name };
    if (type !== '') area.type = type;
    if (within !== '' && within !== code && within !== name) area.parent = within;
    areas.set(code ?? name, area);
    return area;
  };
}

/** Reads the unit of a row, if rows have different units; otherwise null. */
export function unitReader({ table, columns }: Prepared): (row: number) => string | null {
  const { unit = null } = columns;
  const spelled = unitSpeller();
  return (row) => {
    const text = textAt(table, row, unit);
    return text === '' ? null : spelled(text);
  };
}

/**
 * Reads the polarity and the domain of a row's indicator; null if the table does not say them of each indicator.
 */
export function indicatorReader({
  table,
  columns,
}: Prepared): ((row: number) => Pick<Observation, 'polarity' | 'domain'>) | null {
  const { polarity = null, domain = null } = columns;
  if (polarity === null && domain === null) return null;
  const known = new Map<string, Polarity | null>();
  return (row) => {
    const text = textAt(table, row, polarity);
    const stated = known.get(text) ?? polarityIn(text);
    known.set(text, stated);
    const heading = textAt(table, row, domain);
    return {
      ...(stated === null ? {} : { polarity: stated }),
      ...(heading === '' ? {} : { domain: heading }),
    };
  };
}

/** Reads the period of a row, or the one named in a heading. Reports periods that cannot be read. */
export function periodReader(
  { table, header, rows, columns, periodText }: Prepared,
  report: CellReport,
): (row: number, ofHeading?: string) => Period | null {
  const column = columns.period;
  const ofHeadings = columns.measures.flatMap(({ dimensions }) =>
    dimensions.flatMap(([dimension, text]) => (dimension === 'period' ? [text] : [])),
  );
  const texts = periodTexts(column === null ? ofHeadings : textsIn(table, rows, column));
  const identifier = column === null ? null : identifierColumn(table, rows, header);
  const areJoined = texts.areJoinedMonths || (column !== null && /month/i.test(header[column] ?? ''));
  const read = (raw: string, kind: string): Period => {
    if (texts.areMonths && /^\d{4}-\d\d$/.test(raw.trim()))
      return { ...parsePeriod(`${raw.trim()}-01/P1M`), raw };
    const digits = kind === '' ? datedDigits(raw.trim(), areJoined) : null;
    const dated = digits === null ? null : parsePeriod(digits);
    if (dated !== null && dated.start !== null) return { ...dated, raw };
    return parseNamedPeriod(raw, kind);
  };
  const heading = column === null ? '' : (header[column] ?? '');
  const judge = (period: Period, line: number): Period => {
    const { raw } = period;
    const numbers = numbersOfDate(raw);
    if (numbers !== null && texts.areMonthFirst && numbers[0] <= 12) {
      report.add('monthFirst', heading, { raw, line });
      return { label: raw.trim(), raw, start: null, end: null };
    }
    const isEither = numbers !== null && numbers[0] !== numbers[1];
    if (isEither && period.start !== null && texts.isDayFirstAssumed)
      report.add('dayFirst', heading, { raw, line }, period.start);
    else if (period.start === null && doubtfulYear(period) === null)
      report.add('period', heading, { raw, line });
    return period;
  };
  const periods = new Map<string, Period>();
  return (row, header) => {
    const raw = header ?? (column === null ? '' : table.at(row, column));
    const kind = header === undefined ? textAt(table, row, identifier) : '';
    // A layout may know more about a period than its cell says.
    const known = header === undefined ? (periodText?.(row, raw) ?? raw) : raw;
    const key = kind === '' ? known : textsKey([known, kind]);
    let period = periods.get(key);
    if (period !== undefined || raw.trim() === '') return period ?? null;
    period = judge(known === raw ? read(raw, kind) : { ...parsePeriod(known), raw }, table.line(row));
    periods.set(key, period);
    return period;
  };
}

/** Reads the groups of a row, plus those named in a heading. `key` identifies them together. */
export function groupReader({
  table,
  columns,
}: Prepared): (row: number, key: string, ofHeading: Measure['dimensions']) => ReadonlyMap<string, string> {
  const groups = new Map<string, ReadonlyMap<string, string>>();
  const spelled = unitSpeller();
  return (row, key, ofHeading) => {
    let group = groups.get(key);
    if (group === undefined) {
      const entries = columns.groups.map(
        ([dimension, column]) =>
          [
            dimension,
            dimension === 'unit' ? spelled(textAt(table, row, column)) : textAt(table, row, column),
          ] as const,
      );
      groups.set(key, (group = new Map([...entries, ...ofHeading])));
    }
    return group;
  };
}
