import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { csvParse } from 'd3-dsv';
import { root } from '../tools/rollup/workspace.js';
import { bundle } from './build.js';
import { table, verdict } from './print.js';
import { quartiles, ratio } from './statistics.js';

const ROWS = 31_000;
const REAL = resolve(root, '../shared/data/fingertips-alcohol-specific-mortality.csv');
const ROUNDS = { warmUp: 4, counted: 21 };
const TIMES = 3;
const RETAINED = 2;
const LENGTH = 100_000;
const SHOWN = 8;

const show = (number) => number.toFixed(2);

/** Text in the layout of a Fingertips download, used if the real file is missing. */
function writtenFingertips() {
  const header =
    'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Region value or percentiles,Time period Sortable,New data,Compared to goal';
  const rows = [header];
  for (let row = 0; row < ROWS; row += 1) {
    const year = 2006 + (row % 11);
    const value = ((row * 7919) % 100_000) / 3001;
    rows.push(
      `91380,Alcohol-specific mortality,E12000003,Yorkshire and the Humber region,E0600${1000 + (row % 160)},"Town ${row % 160}, City of",County & UA,${['Male', 'Female', 'Persons'][row % 3]},All ages,,,${year} - ${String(year + 2).slice(2)},${value},${value * 0.9},${value * 1.1},,,${row % 400},${100_000 + row},,,Similar,Worse,${year}0000,,`,
    );
  }
  return rows.join('\r\n');
}

/** Repeats the rows, up to 31,000 of them. */
function repeated(text) {
  const [header, ...rows] = text.split('\r\n').filter((line) => line !== '');
  return [header, ...Array.from({ length: ROWS }, (_, row) => rows[row % rows.length])].join('\r\n');
}

/** Times of each run. The runs alternate within a round, so that a busy moment of the machine affects them all. */
function timesOf(...runs) {
  const times = runs.map(() => []);
  for (let round = 0; round < ROUNDS.warmUp + ROUNDS.counted; round += 1) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      run();
      if (round >= ROUNDS.warmUp) times[index].push(performance.now() - start);
    }
  }
  return times;
}

/** The shortest time of one run: other work on the machine only adds to it. */
const leastOf = (run) => Math.min(...timesOf(run)[0]);

/** Memory retained by a result in bytes: heap and buffers, after garbage collection. */
function retained(run) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const inUse = () => {
    for (let time = 0; time < 3; time += 1) collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  run();
  const before = inUse();
  const result = run();
  const bytes = inUse() - before;
  return result === null ? 0 : bytes;
}

const linear = [
  ['digits', '1'],
  ['blanks', ' '],
  ['quotation marks', '"'],
  ['brackets', '['],
  ['braces', '{'],
  ['round brackets', '('],
  ['line breaks', '\n'],
  ['hyphens', '-'],
];

/** Loads the exports of a TypeScript module. */
async function load(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'commonweal-bench-'));
  const file = join(folder, 'module.mjs');
  writeFileSync(file, await bundle(entry));
  const exported = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return exported;
}

/**
 * Compares reading a large file with d3-dsv's bare csvParse, and times texts that take quadratic time in a naive
 * reader.
 */
export async function data() {
  const { readDataset } = await load('packages/data/src/index.ts');
  const { AIM, SHAPES } = await load('test/fuzz/speed.ts');

  const isReal = existsSync(REAL);
  const text = repeated(isReal ? readFileSync(REAL, 'utf8') : writtenFingertips());
  const { dataset } = readDataset(text);
  const source = isReal ? 'the Fingertips file repeated' : 'a text of the Fingertips layout';
  console.log(
    `\nReading ${ROWS} rows (${source}, ${dataset.observations.length} observations) against csvParse`,
  );
  const [ours, theirs] = timesOf(
    () => readDataset(text),
    () => csvParse(text),
  );
  const time = ratio(ours, theirs);
  const [mine, bare] = [retained(() => readDataset(text)), retained(() => csvParse(text))];
  console.log(
    table([
      ['', 'ratio', 'spread', 'target', 'readDataset', 'csvParse'],
      [
        'time',
        `${show(time.value)} ×`,
        `${show(time.lower)}–${show(time.upper)}`,
        verdict(time.value, TIMES),
        `${show(quartiles(ours).median)} ms`,
        `${show(quartiles(theirs).median)} ms`,
      ],
      [
        'retained',
        `${show(mine / bare)} ×`,
        '',
        verdict(mine / bare, RETAINED),
        `${show(mine / 1e6)} MB`,
        `${show(bare / 1e6)} MB`,
      ],
    ]),
  );

  console.log('\nReading many rows of an area and a number, in ms');
  const many = [10_000, 100_000].map((rows) => {
    const long = `area,value\n${Array.from({ length: rows }, (_, row) => `Area ${row},${row}`).join('\n')}`;
    return [`${rows} rows`, show(quartiles(...timesOf(() => readDataset(long))).median)];
  });
  console.log(table([['', 'median'], ...many]));

  console.log('\n100 kB of one character, alone and as a cell, in ms');
  console.log(
    table([
      ['', 'alone', 'in a cell', 'in JSON', 'slowest'],
      ...linear.map(([name, char]) => {
        const long = char.repeat(LENGTH);
        const forms = [long, `area,value\nYork,"${long.replaceAll('"', '""')}"\nHull,5`, JSON.stringify([{ area: 'York', value: long }, { area: 'Hull', value: 5 }])]; // prettier-ignore
        const taken = forms.map((form) => leastOf(() => readDataset(form)));
        return [name, ...taken.map(show), verdict(Math.max(...taken), AIM)];
      }),
    ]),
  );

  console.log(`\n100 kB of each shape that npm run fuzz knows, the slowest of ${SHAPES.length}, in ms`);
  const shapes = SHAPES.map(({ name, text: of }) => ({ name, form: of(LENGTH) }))
    .map(({ name, form }) => ({ name, taken: (leastOf(() => readDataset(form)) * LENGTH) / form.length }))
    .sort((a, b) => b.taken - a.taken);
  console.log(
    table([
      ['', 'for 100 kB', 'slowest'],
      ...shapes.slice(0, SHOWN).map(({ name, taken }) => [name, show(taken), verdict(taken, AIM)]),
    ]),
  );
}
