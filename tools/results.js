import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rollup/workspace.js';

/** Where each suite leaves what became of its tests. */
export const resultsFolder = join(root, 'build/results');

/**
 * Keeps the names of a suite's tests and whether they passed, for `npm run quality`.
 * @param {string} suite
 * @param {{ name: string, passed: boolean }[]} tests
 */
export function keepResults(suite, tests) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${suite}.json`), JSON.stringify(tests));
}
