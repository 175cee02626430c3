import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude } from './counts.js';
import { root } from './rollup/workspace.js';

/** Where each suite saves its test results. */
export const resultsFolder = join(root, 'build/results');

/**
 * The result of a test. A skipped one has not passed.
 * @typedef {{ file: string, name: string, passed: boolean }} Result
 */

/**
 * Saves a suite's test results, for `npm run quality`.
 * @param {string} suite
 * @param {Result[]} tests
 */
function keepResults(suite, tests) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${suite}.json`), JSON.stringify(tests));
}

/**
 * Ends a suite: saves its test results and prints its count line.
 * @param {string | null} suite Null for some files of a suite, which are not the suite.
 * @param {Result[]} tests
 * @param {number} broken Files that failed with none of their tests failed.
 */
export function concludeSuite(suite, tests, broken) {
  if (suite !== null) keepResults(suite, tests);
  const passed = tests.filter((test) => test.passed).length;
  conclude({ passed, failed: tests.length - passed + broken });
}

/** Deletes earlier results, so that a suite that was removed or did not run leaves none. */
export function clearResults() {
  rmSync(resultsFolder, { recursive: true, force: true });
}
