import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/** Where each suite saves its test results. */
export const resultsFolder = join(root, 'build/results');

/**
 * The result of a test.
 * @typedef {{ file: string, name: string, passed: boolean }} Result
 */

/**
 * Saves a suite's test results, for `npm run quality`.
 * @param {string} suite
 * @param {Result[]} tests
 */
export function keepResults(suite, tests) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${suite}.json`), JSON.stringify(tests));
}

/** Deletes earlier results, so that a suite that was removed or did not run leaves none. */
export function clearResults() {
  rmSync(resultsFolder, { recursive: true, force: true });
}
