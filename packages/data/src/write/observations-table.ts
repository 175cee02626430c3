import { isMissing } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { ROLE_NAMES } from '../read/role-names.js';

/** Columns and rows for `writeCsv`. */
export interface WrittenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which of the columns are groups. */
  readonly groups: readonly string[];
}

type Write = (observation: Observation) => string;

const digits = (number: number | null | undefined): string =>
  number === null || number === undefined ? '' : String(number);

const namesIn = (
  observations: readonly Observation[],
  of: (observation: Observation) => ReadonlyMap<string, string>,
): string[] => [...new Set(observations.flatMap((observation) => [...of(observation).keys()]))];

function levelName(level: number): string {
  return String(level * 100)
    .replace('.', '')
    .slice(0, 3);
}

/** Every column that at least one observation fills, by role, the raw text as the value and the reason for a missing one beside it. */
function columnsFor(observations: readonly Observation[]): [name: string, write: Write][] {
  const some = (fills: (observation: Observation) => boolean): boolean => observations.some(fills);
  const columns: [string, Write][] = [];
  if (some(({ area }) => area.code !== null)) columns.push(['area_code', ({ area }) => area.code ?? '']);
  columns.push(['area', ({ area }) => area.name]);
  if (some(({ period }) => period !== null)) columns.push(['period', ({ period }) => period?.raw ?? '']);
  for (const dimension of namesIn(observations, ({ group }) => group)) {
    columns.push([dimension, ({ group }) => group.get(dimension) ?? '']);
  }
  columns.push(['value', ({ raw }) => raw]);
  if (some(({ value }) => isMissing(value))) {
    columns.push(['missing', ({ value }) => (isMissing(value) ? value.missing : '')]);
  }
  if (some(({ value }) => isMissing(value) && value.note !== undefined)) {
    columns.push(['missing_note', ({ value }) => (isMissing(value) ? (value.note ?? '') : '')]);
  }
  if (some(({ printed }) => printed !== null)) columns.push(['printed', ({ printed }) => printed ?? '']);
  const levels = [...new Set(observations.flatMap(({ limits }) => limits.map(({ level }) => level)))];
  for (const level of levels) {
    for (const side of ['lower', 'upper'] as const) {
      columns.push([
        `${side}${levelName(level)}`,
        ({ limits }) => digits(limits.find((pair) => pair.level === level)?.[side]),
      ]);
    }
  }
  if (some(({ count }) => count !== null)) columns.push(['count', ({ count }) => digits(count)]);
  if (some(({ denominator }) => denominator !== null)) {
    columns.push(['denominator', ({ denominator }) => digits(denominator)]);
  }
  if (some(({ flags }) => flags.length > 0)) columns.push(['flags', ({ flags }) => flags.join(' ')]);
  const taken = new Set(columns.map(([name]) => name));
  for (const header of namesIn(observations, ({ extra }) => extra)) {
    // A column of the source that is called as a role is would be read as that role.
    const isFree = !taken.has(header) && !ROLE_NAMES.test(header);
    columns.push([isFree ? header : `${header} (as given)`, ({ extra }) => extra.get(header) ?? '']);
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
  const columns = columnsFor(observations).filter(([name]) => !renewed.has(name));
  return {
    groups: namesIn(observations, ({ group }) => group),
    columns: [...columns.map(([name]) => name), ...added.map(({ header }) => header)],
    rows: observations.map((observation, index) => [
      ...columns.map(([, write]) => write(observation)),
      ...added.map(({ cells }) => cells[index] ?? ''),
    ]),
  };
}
