import { decimalsGiven, roundHalfAway } from '../dataset/decimal.js';
import { isMissing } from '../dataset/missing.js';
import { levelName, type Observation } from '../dataset/observation.js';
import { parsePeriod } from '../dataset/parse-period.js';
import { type Period, periodKey } from '../dataset/period.js';
import { type NumberStyle, readNumber } from '../read/number.js';
import { isStatusCode } from '../read/status.js';
import { NO_UNIT, ROLE_NAMES } from '../read/role-names.js';

/** Columns and rows for `writeCsv`. */
export interface WrittenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which of the columns are groups. */
  readonly groups: readonly string[];
  /** The decimal sign of the numbers. */
  readonly decimal: '.' | ',';
}

/** After the name of a column that is not what its name says: the reader makes nothing of it. */
const AS_GIVEN = ' (as given)';

/** Texts that are read by the others of their column: `2009-12`. */
const READ_TOGETHER = /^\s*\d{4}-\d\d\s*$/;

/** A period as its source wrote it, unless its layout knew more of it than that says: `202301` of a column of months. */
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

/** The style of the raw texts: with a decimal comma where some mean what was read from them only so, and none only with a point. */
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

/** A number as its source wrote it, unless that text means another number: the number may have been made anew since. */
function numberText(value: number, raw: string | undefined, style: NumberStyle): string {
  if (raw !== undefined && readNumber(raw, style).value === value) return raw;
  return String(value).replace('.', style.decimal);
}

/** A value as its cell has it, which may be the value rounded: an index is ranked by more decimals than it is published with. */
function valueText(value: number, raw: string, style: NumberStyle): string {
  const read = readNumber(raw, style).value;
  return Number(roundHalfAway(value, decimalsGiven([raw]))) === read ? raw : numberText(value, raw, style);
}

/** The cell of a number beside the value. A mark says why there is none; a text that is a number was taken away since. */
function numberCell(number: number | null, raw: string | undefined, style: NumberStyle): string {
  if (number !== null) return numberText(number, raw, style);
  return raw === undefined || typeof readNumber(raw, style).value === 'number' ? '' : raw;
}

/** Flags in one cell; where one is a word and no code, a semicolon keeps them apart. */
const flagsText = (flags: readonly string[]): string => flags.join(flags.every(isStatusCode) ? ' ' : '; ');

const namesIn = (
  observations: readonly Observation[],
  of: (observation: Observation) => ReadonlyMap<string, string>,
): string[] => [...new Set(observations.flatMap((observation) => [...of(observation).keys()]))];

/** Every column that at least one observation fills, by role, the raw text as the value and the reason for a missing one beside it. */
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
  if (some(({ period }) => period !== null)) columns.push(['period', ({ period }) => periodText(period)]);
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
    // Limits that do not fit their value are no limits here, nor where the file is read again.
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
  const taken = new Set(columns.map(([name]) => name));
  for (const header of namesIn(observations, ({ extra }) => extra)) {
    // A column of the source that is called as a role is would be read as that role.
    const isFree = !taken.has(header) && !ROLE_NAMES.test(header);
    columns.push([isFree ? header : `${header}${AS_GIVEN}`, ({ extra }) => extra.get(header) ?? '']);
  }
  return columns;
}

/**
 * Observations as a table, columns by role in the names that the reader knows (`area_code`, `area`, `period`, `value`, `missing`, `lower95` …).
 * `added` are further columns, one cell an observation: a rank, an outcome, a difference. One takes the place of a column of the
 * same name that the observations brought with them.
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
