import { decimalsGiven, roundHalfAway } from '../dataset/decimal.js';
import { isMissing } from '../dataset/missing.js';
import { levelName, type Observation } from '../dataset/observation.js';
import { parsePeriod } from '../dataset/parse-period.js';
import { type Period, periodKey } from '../dataset/period.js';
import { type NumberStyle, readNumber } from '../read/number.js';
import { isStatusCode } from '../read/status-codes.js';
import { Spellings } from '../read/roles/spellings.js';
import { NO_UNIT, ROLE_NAMES } from '../read/role-names.js';

/** Columns and rows for `writeCsv`. */
export interface WrittenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns that are groups. */
  readonly groups: readonly string[];
  /** The decimal sign of the numbers. */
  readonly decimal: '.' | ',';
}

/** Suffix for a column whose name does not describe its content, so that the reader does not interpret it. */
const AS_GIVEN = ' (as given)';

/** Texts whose meaning depends on the rest of the column: `2009-12`. */
const READ_TOGETHER = /^\s*\d{4}-\d\d\s*$/;

/** The source's text for a period, unless the source's layout added to its meaning: `202301` in a column of months. */
function periodText(period: Period | null): string {
  if (period === null) return '';
  const { raw, label, start, end } = period;
  const isSame = (text: string): boolean => periodKey(parsePeriod(text)) === periodKey(period);
  if (READ_TOGETHER.test(raw) || isSame(raw)) return raw;
  return isSame(label) || start === null ? label : `${start}/${end ?? ''}`;
}

type Write = (observation: Observation) => string;

const POINT: NumberStyle = { decimal: '.', grouped: true, words: true };
const COMMA: NumberStyle = { decimal: ',', grouped: true, words: true };

/** The number style of the raw texts: a decimal comma if some numbers need it and none needs a point. */
function styleOf(observations: readonly Observation[]): NumberStyle {
  const needs = (style: NumberStyle, other: NumberStyle): boolean => {
    const isSo = (number: number | null, raw = ''): boolean =>
      number !== null && readNumber(raw, other).value !== number && readNumber(raw, style).value === number;
    return observations.some(
      ({ value, raw, limits, rawNumbers }) =>
        (!isMissing(value) && isSo(value, raw)) ||
        limits.some(({ level, lower }) => isSo(lower, rawNumbers?.get(`lower${levelName(level)}`))),
    );
  };
  return needs(COMMA, POINT) && !needs(POINT, COMMA) ? COMMA : POINT;
}

/** The source's text for a number, unless it now means another: the number may have been recalculated since. */
function numberText(value: number, raw: string | undefined, style: NumberStyle): string {
  if (raw !== undefined && readNumber(raw, style).value === value) return raw;
  return String(value).replace('.', style.decimal);
}

/**
 * The source's cell for a value, even if that is rounded: an index can be ranked on more decimals than are published.
 */
function valueText(value: number, raw: string, style: NumberStyle): string {
  const read = readNumber(raw, style).value;
  return Number(roundHalfAway(value, decimalsGiven([raw]))) === read ? raw : numberText(value, raw, style);
}

/**
 * The cell for a number other than the value. A mark explains why it is missing; if the text is a number, the number
 * has since been removed.
 */
function numberCell(number: number | null, raw: string | undefined, style: NumberStyle): string {
  if (number !== null) return numberText(number, raw, style);
  return raw === undefined || typeof readNumber(raw, style).value === 'number' ? '' : raw;
}

/** Flags in one cell, separated by semicolons if any of them is a word rather than a code. */
const flagsText = (flags: readonly string[]): string => flags.join(flags.every(isStatusCode) ? ' ' : '; ');

const namesIn = (
  observations: readonly Observation[],
  of: (observation: Observation) => ReadonlyMap<string, string>,
): string[] => [...new Set(observations.flatMap((observation) => [...of(observation).keys()]))];

/** Whether no source column that is written back says, by its heading, which area the observation's area is part of. */
function parentTest(): (observation: Observation) => boolean {
  let spellings: Spellings | null = null;
  const isParent = (header: string): boolean => {
    spellings ??= new Spellings();
    return (spellings.hintOf(header)?.role ?? '').startsWith('parent');
  };
  return ({ area: { parent }, extra }) =>
    parent !== undefined && ![...extra].some(([header, text]) => text === parent && isParent(header));
}

/**
 * Every column with data in at least one observation, in order of role. The raw text is the value, with the reason next
 * to it if the value is missing.
 */
function columnsFor(
  observations: readonly Observation[],
  style: NumberStyle,
): [name: string, write: Write][] {
  const some = (fills: (observation: Observation) => boolean): boolean => observations.some(fills);
  const columns: [string, Write][] = [];
  const add = (name: string, write: Write): void => {
    if (some((observation) => write(observation) !== '')) columns.push([name, write]);
  };
  if (some(({ area }) => area.code !== null)) columns.push(['area_code', ({ area }) => area.code ?? '']);
  columns.push(['area', ({ area }) => area.name]);
  if (some(parentTest())) columns.push(['area_parent', ({ area }) => area.parent ?? '']);
  // Many areas share a period, and reading one back takes longer than writing the rest of its row.
  const periods = new Map<Period | null, string>();
  const periodCell: Write = ({ period }) => {
    const text = periods.get(period) ?? periodText(period);
    periods.set(period, text);
    return text;
  };
  add('period', periodCell);
  for (const dimension of namesIn(observations, ({ group }) => group)) {
    columns.push([dimension, ({ group }) => group.get(dimension) ?? '']);
  }
  columns.push(['value', ({ value, raw }) => (isMissing(value) ? raw : valueText(value, raw, style))]);
  if (some(({ value }) => isMissing(value))) {
    columns.push(['missing', ({ value }) => (isMissing(value) ? value.missing : '')]);
  }
  if (some(({ value }) => isMissing(value) && value.note !== undefined)) {
    columns.push(['missing_note', ({ value }) => (isMissing(value) ? (value.note ?? '') : '')]);
  }
  add('value_unit', ({ unit }) => (unit === '' ? NO_UNIT : (unit ?? '')));
  add('value_polarity', ({ polarity }) => polarity ?? '');
  add('value_domain', ({ domain }) => domain ?? '');
  add('series_break', (observation) => (observation.break === '' ? '1' : (observation.break ?? '')));
  add('published_outcome', ({ outcome }) => outcome ?? '');
  if (some(({ printed }) => printed !== null)) columns.push(['printed', ({ printed }) => printed ?? '']);
  const limitNames = observations.flatMap(({ limits, rawNumbers }) => [
    ...limits.flatMap(({ level }) => [`lower${levelName(level)}`, `upper${levelName(level)}`]),
    ...Array.from(rawNumbers?.keys() ?? []).filter((name) => /^[lu]/.test(name)),
  ]);
  for (const name of new Set(limitNames)) {
    const side = name.startsWith('l') ? 'lower' : 'upper';
    const write: Write = ({ limits, rawNumbers }) => {
      const limit = limits.find(({ level }) => levelName(level) === name.slice(5))?.[side] ?? null;
      return numberCell(limit, rawNumbers?.get(name), style);
    };
    // Limits that do not fit their value are not treated as limits, here or when the file is read again.
    const writeOther: Write = (observation) =>
      isMissing(observation.value) || write(observation) !== ''
        ? ''
        : (observation.rawNumbers?.get(name) ?? '');
    add(name, write);
    add(`${name}${AS_GIVEN}`, writeOther);
  }
  const plain = { ...style, words: false };
  for (const name of ['count', 'denominator'] as const) {
    add(name, ({ [name]: number, rawNumbers }) => numberCell(number, rawNumbers?.get(name), plain));
  }
  if (some(({ flags }) => flags.length > 0)) columns.push(['flags', ({ flags }) => flagsText(flags)]);
  // A file's own column for the type is written with the file's other columns.
  const isTyped = some(({ area, extra }) =>
    [...extra.values()].some((cell) => cell !== '' && cell === area.type),
  );
  if (!isTyped) add('area_type', ({ area }) => area.type ?? '');
  const taken = new Set(columns.map(([name]) => name));
  for (const header of namesIn(observations, ({ extra }) => extra)) {
    // A source column named like a role would be read as that role.
    const isFree = !taken.has(header) && !ROLE_NAMES.test(header);
    columns.push([isFree ? header : `${header}${AS_GIVEN}`, ({ extra }) => extra.get(header) ?? '']);
  }
  return columns;
}

/**
 * Arranges observations as a table, with the column names the reader knows (`area_code`, `area`, `period`, `value`,
 * `missing`, `lower95` …). `added` are further columns with one cell per observation, such as a rank, an outcome or a
 * difference. They replace columns of the same name in the observations.
 *
 * @example
 * observationsTable(sicknessAbsence().observations).columns; // ['area_code', 'area', 'period', 'value', 'place_in_report_2015_16']
 */
export function observationsTable(
  observations: readonly Observation[],
  added: readonly { readonly header: string; readonly cells: readonly (string | null)[] }[] = [],
): WrittenTable {
  const renewed = new Set(added.map(({ header }) => header));
  const style = styleOf(observations);
  const columns = columnsFor(observations, style).filter(([name]) => !renewed.has(name));
  return {
    groups: namesIn(observations, ({ group }) => group),
    decimal: style.decimal,
    columns: [...columns.map(([name]) => name), ...added.map(({ header }) => header)],
    rows: observations.map((observation, index) => [
      ...columns.map(([, write]) => write(observation)),
      ...added.map(({ cells }) => cells[index] ?? ''),
    ]),
  };
}
