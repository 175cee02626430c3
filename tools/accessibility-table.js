import { cell, numbersIn, where } from './quality-table.js';

/**
 * A check of the catalogue. `tests`: parts of names, or files, of tests of it that do not bear its number.
 * @typedef {{ number: number, title: string, status: 'pass' | 'partly' | 'not yet' | 'manual', note?: string, tests?: string[] }} Check
 */

const isOf = (/** @type {Check} */ { number, tests = [] }) =>
  function ({ file, name }) {
    return (
      numbersIn('check', name).includes(number) || tests.some((part) => file === part || name.includes(part))
    );
  };

/**
 * A Markdown table of all checks. A check passes only where a test of it ran and none failed.
 * @param {readonly Check[]} checks
 * @param {readonly import('./results.js').Result[]} results
 */
export function accessibilityTable(checks, results) {
  const counts = { pass: 0, partly: 0, 'not yet': 0, manual: 0, failed: 0, 'not run': 0 };
  const lines = checks.map((check) => {
    const own = results.filter(isOf(check));
    const failed = own.filter(({ passed }) => !passed);
    const needsTest = check.status === 'pass';
    const became = failed.length > 0 ? 'failed' : needsTest && own.length === 0 ? 'not run' : check.status;
    counts[became] += 1;
    const why = failed.length > 0 ? failed[0].name : check.note;
    const status = why === undefined ? became : `${became}: ${why}`;
    return `| ${check.number} | ${cell(check.title)} | ${cell(status)} | ${cell(where(own))} |`;
  });
  return {
    counts,
    text: ['| # | check | status | tests |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  };
}
