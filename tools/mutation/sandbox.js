import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { isAbout } from './instrument.js';
import { root } from '../rollup/workspace.js';

/** @typedef {import('./instrument.js').Mutant} Mutant */

/** A copy of the repository in which code may be broken. */
const sandbox = join(root, 'build/mutation');

/** What is built, or installed: the copy does without it, or has a link to it. */
const LEFT_OUT = new Set([
  '.git',
  'build',
  'cdn',
  'dist',
  'node_modules',
  'reports',
  'storybook-static',
  '.cache',
]);

/**
 * Makes the copy anew, with these files in the place of its own.
 * @param {readonly { name: string, content: string }[]} files
 */
export function makeSandbox(files) {
  rmSync(sandbox, { recursive: true, force: true });
  mkdirSync(sandbox, { recursive: true });
  for (const entry of readdirSync(root)) {
    if (LEFT_OUT.has(entry)) continue;
    cpSync(join(root, entry), join(sandbox, entry), {
      recursive: true,
      filter: (from) => !LEFT_OUT.has(basename(from)),
    });
  }
  symlinkSync(join(root, 'node_modules'), join(sandbox, 'node_modules'));
  for (const { name, content } of files) writeFileSync(join(sandbox, name), content);
}

/** The test files of the copy that are about some mutants. */
export const testFiles = (/** @type {readonly Mutant[]} */ mutants) =>
  readdirSync(join(sandbox, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((entry) => entry.endsWith('.test.ts') && !entry.endsWith('/element.test.ts'))
    .map((entry) => join('test', entry))
    .filter((test) => mutants.some((mutant) => isAbout(test, mutant)))
    .sort();

/**
 * What came of test files that ran in one process of the copy.
 * @typedef {{ outcome: 'passed' | 'failed' | 'timeout', milliseconds: number }} Run
 */

/**
 * Runs test files in one process of the copy, up to the first test that fails.
 * @param {readonly string[]} tests
 * @param {number} limit Milliseconds after which it is stopped.
 * @param {Record<string, string>} environment
 * @param {readonly string[]} imports Loaded before the tests.
 * @returns {Promise<Run>}
 */
function run(tests, limit, environment, imports = []) {
  const own = (/** @type {string} */ file) => join(root, 'tools/mutation', file);
  const args = ['tsx', ...imports].map((name) => `--import=${name}`);
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...args,
      `--test-reporter=${own('bail-reporter.js')}`,
      '--test-reporter-destination=stdout',
      own('load.js'),
      ...tests,
    ],
    {
      cwd: sandbox,
      stdio: ['ignore', 'ignore', process.env.VERBOSE ? 'inherit' : 'ignore'],
      // A group of its own, so that what a test started ends with it.
      detached: true,
      env: { ...process.env, ...environment, TSX_TSCONFIG_PATH: join(sandbox, 'test/tsconfig.json') },
    },
  );
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    process.kill(-child.pid, 'SIGKILL');
  }, limit);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      const outcome = isLate ? 'timeout' : code === 0 ? 'passed' : 'failed';
      done({ outcome, milliseconds: performance.now() - started });
    });
  });
}

/** The longest that one test file may take while nothing is broken. */
const LONGEST = 180_000;

/**
 * Runs a test file with nothing broken: how long it takes, and the mutants that it reaches; null where it fails.
 * @param {string} test
 */
export async function reached(test) {
  const list = join(sandbox, 'build/reached.json');
  mkdirSync(dirname(list), { recursive: true });
  const { outcome, milliseconds } = await run([test], LONGEST, { MUTANTS_REACHED: list }, [
    join(root, 'tools/mutation/coverage.js'),
  ]);
  if (outcome !== 'passed') return null;
  /** @type {string[]} */
  const mutants = JSON.parse(readFileSync(list, 'utf8'));
  return { test, milliseconds, mutants: new Set(mutants) };
}

/** @typedef {NonNullable<Awaited<ReturnType<typeof reached>>>} Reach */

/** So many test files run in one process: a few at first, then all others. */
const FIRST = 4;
const NEXT = 16;

/** How likely a test is to notice soon: one with the name of the file first, then the quickest. */
const promise = (/** @type {Mutant} */ { fileName }, /** @type {Reach} */ { test, milliseconds }) =>
  basename(test).startsWith(basename(fileName, '.ts')) ? milliseconds - LONGEST : milliseconds;

/**
 * Breaks the code in one place and runs the tests that are about it and reach it.
 * @param {Mutant} mutant
 * @param {readonly Reach[]} reaches
 * @returns {Promise<'killed' | 'survived' | 'timeout' | 'not reached'>}
 */
export async function tryMutant(mutant, reaches) {
  const own = reaches
    .filter(({ test, mutants }) => mutants.has(mutant.id) && isAbout(test, mutant))
    .sort((a, b) => promise(mutant, a) - promise(mutant, b));
  if (own.length === 0) return 'not reached';
  for (let from = 0; from < own.length; from += from === 0 ? FIRST : NEXT) {
    const some = own.slice(from, from + (from === 0 ? FIRST : NEXT));
    const usual = some.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const { outcome } = await run(
      some.map(({ test }) => join(sandbox, test)),
      usual * 3 + 10_000,
      { __STRYKER_ACTIVE_MUTANT__: mutant.id },
    );
    if (outcome !== 'passed') return outcome === 'timeout' ? 'timeout' : 'killed';
  }
  return 'survived';
}
