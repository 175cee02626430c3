import { relative } from 'node:path';
import { concludeSuite } from './results.js';
import { root } from './rollup/workspace.js';

/** All tests of a suite and its nested suites. Each name is preceded by the names of its suites. */
const testsOf = (suite, within = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...within, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...within, inner.name])),
];

/**
 * Reporter for Web Test Runner: prints the plain count line. Skipped tests, files without tests and files that did not
 * load count as failed.
 * @param {string} suite Name to save the results under, one for each set of browsers.
 */
export function countReporter(suite) {
  return {
    onTestRunFinished({ sessions }) {
      const files = sessions.map(({ testFile, testResults, passed }) => {
        const tests = (testResults ? testsOf(testResults) : []).map((test) => ({
          file: relative(root, testFile),
          name: test.path,
          passed: test.passed && !test.skipped,
        }));
        // A session can fail with all its tests passed: an error outside of them.
        return { tests, isBroken: tests.every((test) => test.passed) && (!passed || tests.length === 0) };
      });
      concludeSuite(
        process.argv.includes('--files') ? null : suite,
        files.flatMap(({ tests }) => tests),
        files.filter(({ isBroken }) => isBroken).length,
      );
    },
  };
}
