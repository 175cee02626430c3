import { relative } from 'node:path';
import { keepResults } from './results.js';
import { root } from './rollup/workspace.js';

/** All tests of a suite and of the suites in it, each with its name under the names of its suites. */
const testsOf = (suite, within = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...within, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...within, inner.name])),
];

/**
 * Reporter for Web Test Runner: the plain count line.
 * A skipped test, a file that holds no test and a file that did not load count as failed.
 * @param {string} suite Under which name results are kept: one for each set of browsers.
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
      // Some files of the suite are not the suite.
      if (!process.argv.includes('--files')) keepResults(suite, results);
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        const good = tests.filter((test) => test.passed && !test.skipped).length;
        const bad = tests.length - good;
        passed += good;
        // A session can fail with all its tests passed: an error outside of them.
        failed += bad === 0 && (!session.passed || tests.length === 0) ? 1 : bad;
      }
      // On a line of its own: the progress reporter leaves its control characters at the start of this one.
      console.log(`\n${passed} passed, ${failed} failed`);
      if (failed > 0) process.exitCode = 1;
    },
  };
}
