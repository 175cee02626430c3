import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude } from './counts.js';
import { root } from './rollup/workspace.js';

/** Where each suite leaves what became of its tests. */
export const resultsFolder = join(root, 'build/results');

/**
 * What became of a test. One that was skipped has not passed.
 * @typedef {{ file: string, name: string, passed: boolean }} Result
 */

/**
 * Keeps what became of a suite's tests, for `npm run quality`.
 * @param {string} suite
 * @param {Result[]} tests
 */
function keepResults(suite, tests) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${suite}.json`), JSON.stringify(tests));
}

/**
 * Ends a suite: keeps what became of its tests, and prints its count line.
 * @param {string | null} suite Null for some files of a suite, which are not the suite.
 * @param {Result[]} tests
 * @param {number} broken Files that failed with none of their tests failed.
 */
export function concludeSuite(suite, tests, broken) {
  if (suite !== null) keepResults(suite, tests);
  const passed = tests.filter((test) => test.passed).length;
  conclude({ passed, failed: tests.length - passed + broken });
}

/** Forgets the results of earlier runs: a suite that is gone, or did not run, leaves nothing behind. */
export function clearResults() {
  rmSync(resultsFolder, { recursive: true, force: true });
}
