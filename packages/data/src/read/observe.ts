import type { Area } from '../dataset/area.js';
import { type Missing, MISSING_REASONS, type MissingReason } from '../dataset/missing.js';
import { type Limits, levelName, type Observation } from '../dataset/observation.js';
import { isPeriodText, parsePeriod } from '../dataset/parse-period.js';
import type { Period } from '../dataset/period.js';
import { textsKey } from '../dataset/texts-key.js';
import type { Issue } from '../issues/issue.js';
import type { CellPlace } from '../issues/messages.js';
import { CellReport } from './cell-report.js';
import type { CellTable } from './cell-table.js';
import type { LimitColumns } from './columns.js';
import type { Measure, Prepared } from './layout.js';
import { type NumberStyle, readMarker, readNumber } from './number.js';
import { RowTexts } from './row-texts.js';

/** The observations of a prepared source, the row of each, and what was doubtful. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly rowOf: readonly number[];
  /** The unit written in the value cells (`%`, `£`), or empty. */
  readonly unit: string;
  readonly issues: readonly Issue[];
}

const NO_LIMITS: readonly Limits[] = Object.freeze([]);
const NO_COLUMNS: ReadonlyMap<string, number> = new Map();
const NO_FLAGS: readonly string[] = Object.freeze([]);

/** Makes each thing once: thousands of rows share a few areas, periods and groups. */
function interned<Item>(): (key: string, make: () => Item) => Item {
  const made = new Map<string, Item>();
  return (key, make) => {
    const there = made.get(key);
    if (there !== undefined) return there;
    const item = make();
    made.set(key, item);
    return item;
  };
}

function reasonFromNote(note: string): MissingReason {
  if (/suppress|disclos|confidential/i.test(note)) return 'suppressed';
  if (/quality|reliab/i.test(note)) return 'unreliable';
  return /not applicable/i.test(note) ? 'notApplicable' : 'notAvailable';
}

/** Why a blank cell is blank, as far as the row's status or note says; `isNull`: it says itself that there is nothing. */
function explainBlank(raw: string, status: string, note: string, isNull: boolean): Missing {
  const marker = status === '' ? null : readMarker(status);
  const reason =
    marker?.reason ?? (note === '' ? (isNull ? 'notAvailable' : 'notSupplied') : reasonFromNote(note));
  return note === '' ? { missing: reason, raw } : { missing: reason, raw, note };
}

const flagsIn = (status: string): string[] => status.split(/[\s,;[\]]+/).filter((flag) => flag !== '');

/** Column of each number beside the value, by the name that it is written to. */
function numberColumns({ limits, count, denominator }: Measure): ReadonlyMap<string, number> {
  if (limits.length === 0 && count === null && denominator === null) return NO_COLUMNS;
  const named = [
    ...limits.flatMap(({ level, lower, upper }) => [
      [`lower${levelName(level)}`, lower] as const,
      [`upper${levelName(level)}`, upper] as const,
    ]),
    ['count', count] as const,
    ['denominator', denominator] as const,
  ];
  return new Map(named.flatMap(([name, column]) => (column === null ? [] : [[name, column]])));
}

/** Years that are pooled at most. */
const LONGEST_SPAN = 10;

/**
 * Whether a column of texts such as `2009-12` means months: as spans of years, one of them would last longer than
 * any that is published, or two would begin in the same year. One such text alone is a span.
 */
function areMonths(table: CellTable, rows: readonly number[], column: number): boolean {
  const texts = new Set(rows.map((row) => table.at(row, column).trim()).filter((text) => text !== ''));
  const years = new Set<string>();
  let isSpan = true;
  for (const text of texts) {
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return false;
    const year = text.slice(0, 4);
    const length = (Number(text.slice(5)) - Number(text.slice(2, 4)) + 100) % 100;
    if (years.has(year) || length === 0 || length > LONGEST_SPAN) isSpan = false;
    years.add(year);
  }
  return !isSpan;
}

/** Turns the rows of a prepared source into observations. */
export function observe(prepared: Prepared, style: NumberStyle): Observed {
  const { table, header, rows, columns } = prepared;
  const report = new CellReport();
  const named = interned<Area>();
  const coded = interned<Area>();
  const periods = interned<Period>();
  const groups = interned<ReadonlyMap<string, string>>();
  const { missing = null, printed = null } = columns;
  const used = new Set([columns.areaCode, columns.area, columns.period, columns.status, missing, printed]);
  if (missing !== null) used.add(columns.note);
  for (const { value, limits, count, denominator, status = null } of columns.measures) {
    for (const column of [value, count, denominator, status]) used.add(column);
    for (const { lower, upper } of limits) used.add(lower).add(upper);
  }
  for (const [, column] of columns.groups) used.add(column);
  const noTexts: ReadonlyMap<string, string> = new Map();
  const extraColumns = new Map(header.flatMap((name, column) => (used.has(column) ? [] : [[name, column]])));
  const observations: Observation[] = [];
  const rowOf: number[] = [];
  const unitOf = new Map<number, string>();

  const months = columns.period !== null && areMonths(table, rows, columns.period);

  const textAt = (row: number, column: number | null): string =>
    column === null ? '' : table.at(row, column).trim();

  const numberAt = (row: number, column: number | null): number | null => {
    if (column === null) return null;
    const raw = table.at(row, column);
    if (raw === '') return null;
    const { value } = readNumber(raw, style);
    if (typeof value === 'number') return value;
    if (value.missing === 'notANumber')
      report.add('number', header[column] ?? '', { raw, line: table.line(row) });
    return null;
  };

  const areaOf = (row: number, said: string | undefined): Area => {
    const code = textAt(row, columns.areaCode);
    const given = said ?? textAt(row, columns.area);
    const name = given === '' && code === '' ? `Unnamed (row ${String(table.line(row))})` : given || code;
    // Most tables have codes or have none: a name alone needs no key.
    return code === ''
      ? named(name, () => ({ code: null, name }))
      : coded(textsKey([code, name]), () => ({ code, name }));
  };

  const periodOf = (row: number, said: string | undefined): Period | null => {
    const raw = said ?? (columns.period === null ? '' : table.at(row, columns.period));
    if (raw.trim() === '') return null;
    return periods(raw, () => {
      if (months && said === undefined) return { ...parsePeriod(`${raw.trim()}-01/P1M`), raw };
      if (!isPeriodText(raw))
        report.add('period', header[columns.period ?? -1] ?? raw, { raw, line: table.line(row) });
      return parsePeriod(raw);
    });
  };

  const groupOf = (
    texts: readonly string[],
    key: string,
    says: Measure['says'],
  ): ReadonlyMap<string, string> =>
    groups(key, () => {
      const entries = columns.groups.map(([dimension], at) => [dimension, (texts[at] ?? '').trim()] as const);
      return new Map([
        ...entries,
        ...says.filter(([dimension]) => dimension !== 'area' && dimension !== 'period'),
      ]);
    });

  const limitsOf = (row: number, value: number, pairs: readonly LimitColumns[]): readonly Limits[] => {
    const found: Limits[] = [];
    for (const { level, lower, upper } of pairs) {
      const low = numberAt(row, lower);
      const high = numberAt(row, upper);
      if (low !== null && high !== null && low <= value && value <= high)
        found.push({ level, lower: low, upper: high });
      else if (low !== null || high !== null) {
        const column = lower ?? upper ?? 0;
        report.add('limits', header[column] ?? '', { raw: table.at(row, column), line: table.line(row) });
      }
    }
    return found.length === 0 ? NO_LIMITS : found;
  };

  const valueOf = (
    row: number,
    measure: Measure,
    raw: string,
  ): { value: number | Missing; flags: readonly string[] } => {
    const read = readNumber(raw, style);
    const name = header[measure.value] ?? '';
    const cell = (): CellPlace => ({ raw, line: table.line(row) });
    const status = textAt(row, measure.status ?? columns.status);
    const flags = status === '' ? read.flags : [...new Set([...read.flags, ...flagsIn(status)])];
    const stated = textAt(row, missing);
    const reason = stated === '' ? undefined : MISSING_REASONS.find((known) => known === stated);
    if (reason !== undefined) {
      const note = textAt(row, columns.note);
      return { value: note === '' ? { missing: reason, raw } : { missing: reason, raw, note }, flags };
    }
    if (typeof read.value !== 'number') {
      if (read.value.missing === 'notSupplied') {
        const isNull = table.isNull?.(row, measure.value) === true;
        return { value: explainBlank(raw, status, textAt(row, columns.note), isNull), flags: NO_FLAGS };
      }
      if (read.value.missing === 'notANumber') report.add('number', name, cell());
      if (read.assumed !== null) report.add('marker', name, cell(), read.assumed);
      return { value: read.value, flags };
    }
    const unit = unitOf.get(measure.value) ?? read.unit;
    unitOf.set(measure.value, unit);
    if (unit === read.unit) return { value: read.value, flags };
    report.add('unit', name, cell(), unit);
    return { value: { missing: 'notANumber', raw }, flags };
  };

  // What does not change from row to row is made once: a wide table has thousands of measures.
  const measures = columns.measures.map((measure) => ({
    measure,
    numbers: numberColumns(measure),
    area: measure.says.find(([dimension]) => dimension === 'area')?.[1],
    period: measure.says.find(([dimension]) => dimension === 'period')?.[1],
    key: textsKey(measure.says.map(([, text]) => text)),
  }));
  for (const row of rows) {
    const extra = extraColumns.size === 0 ? noTexts : new RowTexts(table, row, extraColumns);
    const texts = columns.groups.map(([, column]) => table.at(row, column));
    const rowKey = textsKey(texts);
    const rowArea = areaOf(row, undefined);
    const rowPeriod = periodOf(row, undefined);
    for (const { measure, numbers, area, period, key } of measures) {
      const raw = table.at(row, measure.value);
      const { value, flags } = valueOf(row, measure, raw);
      observations.push({
        area: area === undefined ? rowArea : areaOf(row, area),
        period: period === undefined ? rowPeriod : periodOf(row, period),
        group: groupOf(texts, rowKey + key, measure.says),
        value,
        raw,
        printed: textAt(row, printed) || null,
        limits:
          typeof value === 'number' && measure.limits.length > 0
            ? limitsOf(row, value, measure.limits)
            : NO_LIMITS,
        count: numberAt(row, measure.count),
        denominator: numberAt(row, measure.denominator),
        rawNumbers: numbers.size === 0 ? undefined : new RowTexts(table, row, numbers),
        flags,
        extra,
        line: table.line(row),
      });
      rowOf.push(row);
    }
  }
  return { observations, rowOf, unit: unitOf.values().next().value ?? '', issues: report.issues() };
}
