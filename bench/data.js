import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { autoType, csvParse } from 'd3-dsv';
import { bundle } from './build.js';
import { table, verdict } from './print.js';
import { files, ROWS, withNumbers } from './reading.js';
import { quartiles, ratio } from './statistics.js';

const ROUNDS = { warmUp: 4, counted: 21 };
const TIMES = 2;
const RETAINED = 1.5;
const LENGTH = 100_000;
const SHOWN = 8;

const show = (number) => number.toFixed(2);

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
 * Compares reading large files of each shape with d3-dsv's csvParse and numbers, and times texts that take quadratic time
 * in a naive reader.
 */
export async function data() {
  const { readDataset } = await load('packages/data/src/index.ts');
  const { AIM, SHAPES } = await load('test/fuzz/speed.ts');

  for (const { what, text, numbers } of files()) {
    const runs = [
      () => readDataset(text),
      () => csvParse(text, withNumbers(numbers)),
      () => csvParse(text, autoType),
    ];
    console.log(
      `\nReading ${ROWS} rows of ${what}, ${Math.round(text.length / 1000)} kB, against csvParse with numbers`,
    );
    const [ours, ...theirs] = timesOf(...runs);
    const [mine, byHand] = runs.map(retained);
    const times = theirs.map((those, index) => {
      const { value, lower, upper } = ratio(ours, those);
      return [
        `time, against ${['numbers by name', 'autoType'][index]}`,
        `${show(value)} ×`,
        `${show(lower)}–${show(upper)}`,
        verdict(value, TIMES),
        `${show(quartiles(ours).median)} ms`,
        `${show(quartiles(those).median)} ms`,
      ];
    });
    const memory = [
      'retained',
      `${show(mine / byHand)} ×`,
      '',
      verdict(mine / byHand, RETAINED),
      `${show(mine / 1e6)} MB`,
      `${show(byHand / 1e6)} MB`,
    ];
    console.log(table([['', 'ratio', 'spread', 'target', 'readDataset', 'csvParse'], ...times, memory]));
  }

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
