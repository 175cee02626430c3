import { keepResults } from './results.js';

/** All tests of a suite and of the suites in it. */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/**
 * Reporter for Web Test Runner: the plain count line.
 * A skipped test, a file that holds no test and a file that did not load count as failed.
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const all = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      keepResults(
        'widgets',
        all.map(({ name, passed }) => ({ name, passed })),
      );
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
