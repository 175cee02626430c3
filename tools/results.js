import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/** Where each suite leaves what became of its tests. */
export const resultsFolder = join(root, 'build/results');

/**
 * What became of a test.
 * @typedef {{ file: string, name: string, passed: boolean }} Result
 */

/**
 * Keeps what became of a suite's tests, for `npm run quality`.
 * @param {string} suite
 * @param {Result[]} tests
 */
export function keepResults(suite, tests) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${suite}.json`), JSON.stringify(tests));
}

/** Forgets the results of earlier runs: a suite that is gone, or did not run, leaves nothing behind. */
export function clearResults() {
  rmSync(resultsFolder, { recursive: true, force: true });
}
