/**
 * A case of the catalogue.
 * @typedef {{ number: number, case: string, notRun?: string, notMet?: string }} Case
 * `notRun`: why no test covers it; `notMet`: which part of it we do not meet, and why.
 *
 * A test of a case, from the results of its suite.
 * @typedef {import('./results.js').Result} Result
 */

const LONGEST_NAME = 110;

/**
 * The numbers of one kind in a test's name: "fault 12", "faults 59 and 61", "attacks 3, 4 and 9".
 * @param {string} kind
 * @param {string} name
 */
export function numbersIn(kind, name) {
  const found = name.matchAll(new RegExp(`\\b${kind}s? (\\d+(?:(?:,? and |, )\\d+)*)`, 'g'));
  return [...found].flatMap(([, list]) => list.match(/\d+/g).map(Number));
}

/**
 * A Markdown table of all cases of a kind. Counts how many passed, failed or have no test, and how many of all cases
 * are not met in some respect.
 * @param {string} kind
 * @param {readonly Case[]} cases
 * @param {readonly Result[]} tests
 */
export function qualityTable(kind, cases, tests) {
  const counts = { passed: 0, failed: 0, none: 0, notMet: 0 };
  const lines = cases.map((each) => {
    const own = tests.filter(({ name }) => numbersIn(kind, name).includes(each.number));
    const failed = own.filter(({ passed }) => !passed);
    const became = own.length === 0 ? 'none' : failed.length > 0 ? 'failed' : 'passed';
    counts[became] += 1;
    if (each.notMet !== undefined) counts.notMet += 1;
    const status = {
      none: () => `not run: ${each.notRun ?? 'no test yet'}`,
      failed: () => `failed: ${failed.map(({ name }) => name).join('; ')}`,
      passed: () => 'passed',
    }[became]();
    const clause = each.notMet === undefined ? '' : `; not met: ${each.notMet}`;
    return `| ${each.number} | ${cell(each.case)} | ${cell(where(own))} | ${cell(status + clause)} |`;
  });
  return {
    counts,
    text: ['| # | case | tests | status |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  };
}

/** The file and name of the first test, and how many more there are in each file. */
export function where(own) {
  if (own.length === 0) return '';
  const [{ file, name }] = own;
  const files = [...new Set(own.map((test) => test.file))];
  const count = (path) => new Set(own.filter((test) => test.file === path).map((test) => test.name)).size;
  const more = files
    .map((path) => [count(path) - (path === file ? 1 : 0), path === file ? 'there' : `in ${path}`])
    .filter(([number]) => number !== 0)
    .map(([number, place]) => `${number} ${place}`);
  const others = more.length === 0 ? '' : ` (and ${more.join(', ')})`;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
  return `${file}: ${short}${others}`;
}

/** Text in a cell of a Markdown table. */
export function cell(text) {
  return text.replaceAll(/[|\\<>&*_`[\]{}$~]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('\n', ' ');
}
