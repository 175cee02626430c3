import type { Area } from '../dataset/area.js';
import { levelName, type Observation, PUBLISHED_OUTCOMES } from '../dataset/observation.js';
import { keyPart, textsKey } from '../dataset/texts-key.js';
import { breakReader } from './breaks.js';
import { CellReport } from './cell-report.js';
import { textAt } from './cell-table.js';
import { columnUnits } from './column-units.js';
import type { Measure, Prepared } from './layout.js';
import type { NumberStyle } from './number.js';
import type { Observed } from './observed.js';
import { outcomeReader } from './outcomes.js';
import { type Doubt, limitReader, numberReader, type ReadValue, valueReader } from './row-numbers.js';
import { NO_UNIT } from './role-names.js';
import { codesAside } from './roles/codes.js';
import {
  areaReader,
  groupReader,
  indicatorReader,
  type NameOfCode,
  periodReader,
  unitReader,
} from './row-places.js';
import type { StatusAt } from './status-codes.js';
import { RowTexts } from './row-texts.js';

/** Discards a number that may be under the wrong heading. */
const withoutNumber = (read: ReadValue, raw: string): ReadValue =>
  typeof read.value === 'number' ? { ...read, value: { missing: 'notANumber', raw } } : read;

/** The columns of the limits, count and denominator, by the name each has when written to CSV. */
function numberColumns({ limits, count, denominator }: Measure): ReadonlyMap<string, number> {
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

/** Columns without a role the package uses, by heading. */
function extraColumns({ header, columns }: Prepared, keepsCodes: boolean): ReadonlyMap<string, number> {
  const { missing = null, printed = null } = columns;
  const used = new Set<number | null | undefined>([
    keepsCodes ? null : columns.areaCode,
    columns.area,
    columns.period,
    columns.status,
    columns.break,
    missing,
    printed,
  ]);
  if (missing !== null) used.add(columns.note);
  for (const column of [...(columns.furtherStatus ?? []), ...(columns.stated ?? [])]) used.add(column);
  for (const { value, limits, count, denominator, status = null } of columns.measures) {
    for (const column of [value, count, denominator, status]) used.add(column);
    for (const { lower, upper } of limits) used.add(lower).add(upper);
  }
  for (const [, column] of columns.groups) used.add(column);
  return new Map(header.flatMap((name, column) => (used.has(column) ? [] : [[name, column]])));
}

/** Works out once what does not change from row to row: a wide table has thousands of measures. */
function planned(measure: Measure) {
  const { dimensions } = measure;
  const textOf = (dimension: string): string | undefined =>
    dimensions.find(([name]) => name === dimension)?.[1];
  const groups = dimensions.filter(([dimension]) => dimension !== 'area' && dimension !== 'period');
  return {
    measure,
    area: textOf('area'),
    period: textOf('period'),
    groups,
    key: textsKey(groups.flat()),
    columnOf: numberColumns(measure),
  };
}

/** An observation being made. */
type Draft = { -readonly [Key in keyof Observation]: Observation[Key] };

/**
 * Adds what a row says of its number or indicator: unit, polarity, domain, a break before it, and the outcome as
 * published. A file that the package wrote states both in
 * its own columns and words.
 */
function statedAdder(prepared: Prepared): (draft: Draft, row: number, measure: Measure) => void {
  const { table, columns } = prepared;
  const isOwn = columns.stated !== undefined;
  const published = outcomeReader();
  const unitAt = unitReader(prepared);
  const ofIndicator = indicatorReader(prepared);
  const outcomeOf = isOwn
    ? (text: string) => PUBLISHED_OUTCOMES.find((known) => known === text) ?? null
    : published;
  const breakIn = breakReader();
  return (draft, row, measure) => {
    const broken = breakIn(textAt(table, row, columns.break ?? null));
    if (broken !== null) draft.break = broken;
    const unit = unitAt(row);
    if (unit !== null) draft.unit = isOwn && unit === NO_UNIT ? '' : unit;
    if (ofIndicator !== null) Object.assign(draft, ofIndicator(row));
    const column = measure.outcome ?? columns.outcome ?? null;
    const outcome = column === null ? null : outcomeOf(textAt(table, row, column));
    if (outcome !== null) draft.outcome = outcome;
  };
}

/**
 * Turns the rows of a prepared source into observations; `nameOf` names areas that only have a code, and `statusAt` reads
 * status columns, if there are any.
 */
export function observe(
  prepared: Prepared,
  style: NumberStyle,
  nameOf: NameOfCode | undefined,
  statusAt: StatusAt | null,
): Observed {
  const { table, header, rows, columns } = prepared;
  const { printed = null } = columns;
  const report = new CellReport();
  const doubt: Doubt = (kind, row, column, detail) => {
    report.add(kind, header[column] ?? '', { raw: table.at(row, column), line: table.line(row) }, detail);
  };
  const areas = new Map<string, Area>();
  const unitOf = new Map<number, string>();
  const aside = codesAside(prepared);
  const areaOf = areaReader(prepared, areas, aside.codes, nameOf);
  const periodOf = periodReader(prepared, report);
  const groupOf = groupReader(prepared);
  const valueOf = valueReader(prepared, style, doubt, unitOf, statusAt);
  const limitsOf = limitReader(numberReader(prepared, style, doubt), doubt);
  // A count may be followed by what it counts, and that differs from column to column.
  const numberAt = numberReader(prepared, { ...style, words: false }, doubt);
  const addStated = statedAdder(prepared);
  const left = extraColumns(prepared, aside.codes.size > 0);
  const noTexts: ReadonlyMap<string, string> = new Map();
  const plans = columns.measures.map(planned);
  const groupColumns = columns.groups.map(([, column]) => column);
  const observations: Observation[] = [];
  const rowOf: number[] = [];
  for (const row of rows) {
    const extra = left.size === 0 ? noTexts : new RowTexts(table, row, left);
    let rowKey = '';
    for (const column of groupColumns) rowKey += keyPart(table.at(row, column));
    const isShifted = prepared.shifted?.has(row) === true;
    const rowArea = areaOf(row);
    const rowPeriod = periodOf(row);
    for (const { measure, area, period, groups, key, columnOf } of plans) {
      const raw = table.at(row, measure.value);
      const { value, flags } = isShifted
        ? withoutNumber(valueOf(row, measure, raw), raw)
        : valueOf(row, measure, raw);
      const observation: Draft = {
        area: area === undefined ? rowArea : areaOf(row, area),
        period: period === undefined ? rowPeriod : periodOf(row, period),
        group: groupOf(row, rowKey + key, groups),
        value,
        raw,
        printed: textAt(table, row, printed) || null,
        limits: limitsOf(row, value, measure.limits),
        count: isShifted ? null : numberAt(row, measure.count),
        denominator: isShifted ? null : numberAt(row, measure.denominator),
        rawNumbers: columnOf.size === 0 ? undefined : new RowTexts(table, row, columnOf),
        flags,
        extra,
        line: table.line(row),
      };
      addStated(observation, row, measure);
      observations.push(observation);
      rowOf.push(row);
    }
  }
  const unit = unitOf.values().next().value ?? '';
  const units = columnUnits(prepared, unitOf, unit);
  return {
    // Each row has one observation for each value column, in order.
    observations:
      units === null ? observations : observations.map((one, i) => withUnit(one, units[i % units.length])),
    rowOf,
    areas,
    unit,
    issues: [...report.issues(), ...aside.issues],
  };
}

const withUnit = (observation: Observation, unit: string | null | undefined): Observation =>
  unit === null || unit === undefined || observation.unit !== undefined
    ? observation
    : { ...observation, unit };
