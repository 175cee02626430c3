import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../tools/rollup/workspace.js';

export const ROWS = 31_000;
const REAL = resolve(root, '../shared/data/fingertips-alcohol-specific-mortality.csv');

const rowsOf = (write) => Array.from({ length: ROWS }, (_, row) => write(row));
/** A number with two decimals that differs from row to row. */
const rate = (row) => (((row * 7919) % 10_007) / 100 + 1).toFixed(2);

/** A narrow file of distinct areas: nothing repeats, so nothing can be read once for several rows. */
const narrow = () => `area,value\n${rowsOf((row) => `Area ${row},${rate(row)}`).join('\n')}`;

/** Distinct areas with codes and limits. */
const withLimits = () =>
  `Area code,Area,Rate,Lower CI,Upper CI\n${rowsOf((row) => `E0${1_000_000 + row},Ward ${row} of a town,${rate(row)},${rate(row) * 0.5},${rate(row) * 1.5}`).join('\n')}`;

/** Text in the layout of a Fingertips download, used if the real file is missing. */
function writtenFingertips() {
  const header =
    'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Region value or percentiles,Time period Sortable,New data,Compared to goal';
  const rows = rowsOf((row) => {
    const year = 2006 + (row % 11);
    const value = ((row * 7919) % 100_000) / 3001;
    return `91380,Alcohol-specific mortality,E12000003,Yorkshire and the Humber region,E0600${1000 + (row % 160)},"Town ${row % 160}, City of",County & UA,${['Male', 'Female', 'Persons'][row % 3]},All ages,,,${year} - ${String(year + 2).slice(2)},${value},${value * 0.9},${value * 1.1},,,${row % 400},${100_000 + row},,,Similar,Worse,${year}0000,,`;
  });
  return [header, ...rows].join('\r\n');
}

/** Repeats the rows, up to 31,000 of them. */
function repeated(text) {
  const [header, ...rows] = text.split('\r\n').filter((line) => line !== '');
  return [header, ...rowsOf((row) => rows[row % rows.length])].join('\r\n');
}

const FINGERTIPS_NUMBERS = [
  'Value',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Lower CI 99.8 limit',
  'Upper CI 99.8 limit',
  'Count',
  'Denominator',
];

/** The files to read, each with the columns that hold numbers. */
export function files() {
  const isReal = existsSync(REAL);
  return [
    { what: 'distinct areas and a number', text: narrow(), numbers: ['value'] },
    {
      what: 'distinct areas with codes and limits',
      text: withLimits(),
      numbers: ['Rate', 'Lower CI', 'Upper CI'],
    },
    {
      what: isReal ? 'a Fingertips file, repeated' : 'the Fingertips layout',
      text: repeated(isReal ? readFileSync(REAL, 'utf8') : writtenFingertips()),
      numbers: FINGERTIPS_NUMBERS,
    },
  ];
}

/** What `csvParse` needs to read some columns as numbers, blank cells as null. */
export const withNumbers = (columns) => (row) => {
  for (const column of columns) row[column] = row[column] === '' ? null : Number(row[column]);
  return row;
};
