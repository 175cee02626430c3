import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { resultsFolder } from './results.js';
import { root } from './rollup/workspace.js';

/**
 * Writes docs/quality.md: each case of the catalogue with the tests that bear its number, and what became of them in
 * the last run of the suites. A test bears a number by the words "fault 12" or "attacks 3, 4" in its name.
 * usage: node tools/quality.js
 */
const catalogue = JSON.parse(readFileSync(join(root, 'test/catalogue/catalogue.json'), 'utf8'));
const files = existsSync(resultsFolder) ? readdirSync(resultsFolder).sort() : [];
if (files.length === 0) {
  console.error('There are no results. Run npm test first.');
  process.exit(1);
}
const tests = files.flatMap((file) => {
  const suite = file.replace(/\.json$/, '');
  const results = JSON.parse(readFileSync(join(resultsFolder, file), 'utf8'));
  return results.map(({ name, passed }) => ({ suite, name, passed }));
});

/** The numbers of one kind that a name bears. */
function numbersIn(kind, name) {
  const found = name.matchAll(new RegExp(`\\b${kind}s? (\\d+(?:, \\d+)*)`, 'g'));
  return [...found].flatMap(([, list]) => list.split(', ').map(Number));
}

const cell = (text) =>
  text.replaceAll(/[|\\<>&*_`[\]{}$~]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('\n', ' ');

function table(kind, cases) {
  const counts = { passed: 0, failed: 0, none: 0 };
  const lines = cases.map(({ number, case: what, notRun }) => {
    const own = tests.filter(({ name }) => numbersIn(kind, name).includes(number));
    const failed = own.filter(({ passed }) => !passed);
    const suites = [...new Set(own.map(({ suite }) => suite))].join(', ');
    counts[own.length === 0 ? 'none' : failed.length > 0 ? 'failed' : 'passed'] += 1;
    const status =
      own.length === 0
        ? `not run: ${notRun ?? 'no test yet'}`
        : failed.length > 0
          ? `failed: ${failed.map(({ name }) => name).join('; ')}`
          : 'passed';
    return `| ${number} | ${cell(what)} | ${own.length === 0 ? '' : `${own.length} (${suites})`} | ${cell(status)} |`;
  });
  return {
    counts,
    text: ['| # | case | tests | status |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  };
}

const faults = table('fault', catalogue.faults);
const attacks = table('attack', catalogue.attacks);
const summary = ({ counts }, whole) =>
  `${counts.passed} of ${whole} cases passed, ${counts.failed} failed, ${counts.none} were not run.`;
const text = `# Quality: faults and attacks

Written by \`npm run quality\` from the results of the last run of the tests. Do not edit.

Each case has a number, and each test of it bears that number in its name, so that \`grep -rn "fault 46" test\` finds it (tests of a table of cases are in \`test/faults\` and \`test/attacks\`). A fault is met as an element or the reader meets it, with seven invariants: nothing uncaught, a plain message, one event a cause, nothing lost, the page unharmed, good data afterwards gives what it gives a fresh element, and never a wrong number. After an attack nothing has run, nothing was asked of another site, and the text stands as it was written.

## Faults

${summary(faults, catalogue.faults.length)}

${faults.text}

## Attacks

${summary(attacks, catalogue.attacks.length)}

${attacks.text}
`;
const file = join(root, 'docs/quality.md');
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
console.log(`docs/quality.md: faults, ${summary(faults, catalogue.faults.length)}`);
console.log(`docs/quality.md: attacks, ${summary(attacks, catalogue.attacks.length)}`);
process.exitCode = faults.counts.failed + attacks.counts.failed > 0 ? 1 : 0;
