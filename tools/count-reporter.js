import { relative } from 'node:path';
import { keepResults } from './results.js';
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
      const results = sessions.flatMap(({ testFile, testResults }) =>
        (testResults ? testsOf(testResults) : []).map(({ path, passed }) => ({
          file: relative(root, testFile),
          name: path,
          passed,
        })),
      );
      // With only some of the files, the results are incomplete.
      if (!process.argv.includes('--files')) keepResults(suite, results);
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        const good = tests.filter((test) => test.passed && !test.skipped).length;
        const bad = tests.length - good;
        passed += good;
        // A session can fail although all its tests pass: because of an error outside them.
        failed += bad === 0 && (!session.passed || tests.length === 0) ? 1 : bad;
      }
      // Starts a new line, because the progress reporter leaves control characters on the current one.
      console.log(`\n${passed} passed, ${failed} failed`);
      if (failed > 0) process.exitCode = 1;
    },
  };
}
