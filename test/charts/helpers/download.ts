import assert from 'node:assert/strict';
import { type TableChart, tableChartCsv } from '@commonweal/charts';
import { dsvFormat } from 'd3-dsv';
import { compare, type Exact, exact, rounded } from './exact.js';

/** A row of a download, read by another reader than ours. */
export interface DownloadRow {
  readonly area: string;
  readonly group: string;
  readonly value: Exact | null;
  readonly missing: string;
  readonly lower: Exact | null;
  readonly upper: Exact | null;
  readonly unit: string;
  readonly rank: string;
  readonly outcome: string;
  readonly difference: string;
}

export interface Download {
  readonly rows: readonly DownloadRow[];
  readonly plain: readonly DownloadRow[];
  readonly benchmark: string | null;
  readonly comparators: readonly string[];
  readonly polarity: string;
  /** Labels of the columns, in the order of the file; one empty one where there is one. */
  readonly groups: readonly string[];
  readonly stated: ReadonlyMap<string, readonly string[]>;
}

/** The lines of a download: the rows under its header, the cell of one by its heading, and all lines. */
export function fileOf(chart: TableChart): {
  readonly lines: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly at: (row: readonly string[], name: string) => string;
} {
  const lines = dsvFormat(',').parseRows(tableChartCsv(chart));
  const [header = [], ...rows] = lines.filter(([first = '']) => !first.startsWith('# '));
  return { lines, rows, at: (row, name) => row[header.indexOf(name)] ?? '' };
}

/** The download of a chart, from its text alone. */
export function download(chart: TableChart): Download {
  const { lines, rows: others, at: cellAt } = fileOf(chart);
  const stated = new Map<string, string[]>();
  for (const [first = ''] of lines) {
    const found = /^# (\w+): ([^]*)$/.exec(first);
    if (found === null) continue;
    const [, key = '', text = ''] = found;
    stated.set(key, [...(stated.get(key) ?? []), text]);
  }
  const dimensions = stated.get('group') ?? [];
  const unit = stated.get('unit')?.[0] ?? '';
  const varying = dimensions.filter((name) => new Set(others.map((row) => cellAt(row, name))).size > 1);
  const rows = others.map((cells): DownloadRow => {
    const at = (name: string): string => cellAt(cells, name);
    const number = (text: string): Exact | null => (text === '' ? null : exact(text));
    const own = at('value_unit');
    return {
      area: at('area'),
      group: varying.map(at).join(', '),
      value: at('missing') === '' ? number(at('value')) : null,
      missing: at('missing'),
      lower: number(at('lower95')),
      upper: number(at('upper95')),
      unit: own === '' ? unit : own === 'no unit' ? '' : own,
      rank: at('rank'),
      outcome: at('outcome'),
      difference: at('difference'),
    };
  });
  const benchmark = stated.get('benchmark')?.[0] ?? null;
  const comparators = stated.get('comparator') ?? [];
  return {
    rows,
    plain: rows.filter(({ area }) => area !== benchmark && !comparators.includes(area)),
    benchmark,
    comparators,
    polarity: stated.get('polarity')?.[0] ?? '',
    groups: [...new Set(rows.map(({ group }) => group))],
    stated,
  };
}

/** How a number is written with its unit in a sentence, written out for the units that the tests have. */
const WITH_UNIT: Readonly<Record<string, (number: string) => string>> = {
  '': (n) => n,
  '%': (n) => `${n}%`,
  '% points': (n) => `${n}% points`,
  '£': (n) => money(n, ''),
  '£m': (n) => money(n, 'm'),
  '£ million': (n) => money(n, ' million'),
  '£bn': (n) => money(n, 'bn'),
  '£bn per year': (n) => money(n, 'bn per year'),
  '£000s': (n) => `${n} (£000s)`,
  'per 1,000': (n) => `${n} per 1,000`,
  years: (n) => (n === '1' ? '1 year' : `${n} years`),
  YRS: (n) => (n === '1' ? '1 year' : `${n} years`),
  kg: (n) => `${n} kg`,
  p: (n) => `${n}p`,
};
export const UNITS = Object.keys(WITH_UNIT);
/** What a number after the first keeps of a unit. */
const AGAIN: Readonly<Record<string, string>> = {
  '£bn per year': '£bn',
  '£000s': '',
  'per 1,000': '',
  years: '',
  YRS: '',
  kg: '',
};

function money(number: string, scale: string): string {
  return number.startsWith('\u2212') ? `\u2212£${number.slice(1)}${scale}` : `£${number}${scale}`;
}

/** A pattern of all figures with a unit, whole or as it is repeated. */
export function figureOf(unit: string): string {
  const short = AGAIN[unit] ?? unit;
  const forms = [unit, short].map((each) =>
    (WITH_UNIT[each] ?? String)('@')
      .replace(/[()£%.,]/g, String.raw`\$&`)
      .replace('@', String.raw`\d[\d,]*(?:\.\d+)?`),
  );
  // The one number that a unit in words is singular after.
  forms.push((WITH_UNIT[unit] ?? String)('1').replace(/[()£%.,]/g, String.raw`\$&`));
  return String.raw`\u2212?(?:${forms.join('|')})`;
}

const NUMBER = /\u2212?\d[\d,]*(?:\.\d+)?/;

/** The number in a figure, which must be there with its whole unit, or (`isAgain`) with what is repeated of it. */
export function numberIn(figure: string, unit: string, isAgain = false): string {
  const bare = figure.replace('\u2212£', '£\u2212');
  const found = NUMBER.exec(bare)?.[0] ?? '';
  const whole = (WITH_UNIT[unit] ?? String)(found);
  const short = unit === '£bn per year' ? money(found, 'bn') : AGAIN[unit] === '' ? found : whole;
  assert.ok(
    figure === whole || (isAgain && figure === short),
    `‘${figure}’ is not ${found} with the unit ${unit}`,
  );
  return found;
}

export type Side = 'higher' | 'similar' | 'lower' | null;

/** Against the benchmark, by the limits; null without limits that hold the value. */
export function sideByLimits({ value, lower, upper }: DownloadRow, benchmark: Exact | null): Side {
  if (value === null || benchmark === null || lower === null || upper === null) return null;
  if (compare(lower, value) > 0 || compare(value, upper) > 0) return null;
  if (compare(lower, benchmark) > 0) return 'higher';
  return compare(upper, benchmark) < 0 ? 'lower' : 'similar';
}

/** Two local values differ where their limits do not meet. */
export function sideByOverlap(other: DownloadRow, reference: DownloadRow): Side {
  const isUsable = (row: DownloadRow): boolean => sideByLimits(row, row.value) === 'similar';
  if (!isUsable(other) || !isUsable(reference)) return null;
  if (compare(other.lower as Exact, reference.upper as Exact) > 0) return 'higher';
  return compare(other.upper as Exact, reference.lower as Exact) < 0 ? 'lower' : 'similar';
}

export function sideByValue({ value }: DownloadRow, benchmark: Exact | null): Side {
  if (value === null || benchmark === null) return null;
  const sign = compare(value, benchmark);
  return sign > 0 ? 'higher' : sign < 0 ? 'lower' : 'similar';
}

export const values = (rows: readonly DownloadRow[]): Exact[] => rows.flatMap(({ value }) => value ?? []);

/** Whether with one decimal less something would vanish: the difference of two values, or of one and zero or its limits. */
export function needsPlaces(rows: readonly DownloadRow[], places: number): boolean {
  const all = rows.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((one) => one !== null));
  const seen = new Map<string, Exact>();
  return [...all, { units: 0n, places: 0 }].some((one) => {
    const shown = String(rounded(one, places - 1).units);
    const before = seen.get(shown);
    seen.set(shown, one);
    return before !== undefined && compare(before, one) !== 0;
  });
}
