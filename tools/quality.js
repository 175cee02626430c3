import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { accessibilityPage } from './accessibility-page.js';
import { qualityTable } from './quality-table.js';
import { resultsFolder } from './results.js';
import { root } from './rollup/workspace.js';

/**
 * Writes docs/quality.md and docs/accessibility.md: each case and check of the catalogue, the tests that cover it and
 * their results in the last run. A test covers one by including "fault 12", "attacks 3, 4" or "check 5" in its name.
 * usage: node tools/quality.js
 */
const catalogue = JSON.parse(readFileSync(join(root, 'test/catalogue/catalogue.json'), 'utf8'));
const files = existsSync(resultsFolder) ? readdirSync(resultsFolder).sort() : [];
if (files.length === 0) {
  console.error('There are no results. Run npm test first.');
  process.exit(1);
}
const tests = files.flatMap((file) => JSON.parse(readFileSync(join(resultsFolder, file), 'utf8')));

const faults = qualityTable('fault', catalogue.faults, tests);
const attacks = qualityTable('attack', catalogue.attacks, tests);
const summary = ({ counts }, whole) =>
  `${counts.passed} of ${whole} cases passed, ${counts.failed} failed, ${counts.none} were not run. Of ${counts.notMet} a part is not met, which their status says with the reason.`;
const text = `# Quality: faults and attacks

Written by \`npm run quality\` from the results of the last run of the tests. Do not edit.

Each case has a number, and each test of it bears that number in its name. A row names the first test of its case, and says where the others are.

What is checked of a fault:

- Data (faults 1 to 91): the tables of cases in \`test/faults\` go through the reader, and through one element of each grammar, each with the same invariants (\`test/support/read-invariants.ts\` and \`assertOutcome\` in \`test/support/shown-element.ts\`): nothing thrown or logged, a plain message in a live region or the whole table, one event a cause, no row and no cell lost, the page unharmed, good data afterwards gives what it gives a fresh element, and no number that is none. Tests in other folders check what their case is about.
- The network, races, lifecycle and hosts (faults 92 to 144): each test checks what its case is about, such as the state, the message, the events and the requests. Those of files over the network and of hosts check as well what \`assertInvariants\` in \`test/support/invariants.ts\` says of every element in the page (a table or a message, each cause reported once and in full, every mark in a place), and that nothing was thrown or logged.

After an attack nothing has run, nothing was asked of another site, and the text stands as it was written.

## Faults

${summary(faults, catalogue.faults.length)}

${faults.text}

## Attacks

${summary(attacks, catalogue.attacks.length)}

${attacks.text}
`;
const checks = JSON.parse(readFileSync(join(root, 'test/catalogue/accessibility.json'), 'utf8'));
const accessibility = accessibilityPage(checks, tests);
for (const [name, page] of [
  ['docs/quality.md', text],
  ['docs/accessibility.md', accessibility.text],
]) {
  const file = join(root, name);
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
console.log(`docs/quality.md: faults, ${summary(faults, catalogue.faults.length)}`);
console.log(`docs/quality.md: attacks, ${summary(attacks, catalogue.attacks.length)}`);
console.log(`docs/accessibility.md: ${accessibility.summary}`);
process.exitCode = faults.counts.failed + attacks.counts.failed + accessibility.counts.failed > 0 ? 1 : 0;
